import { useCallback } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useAbout } from '../shell/useAbout.js';
import { PageNotice } from '../states/PageNotice.js';
import { GlanceOfYear } from './GlanceOfYear.js';
import { GlanceSkeleton } from './GlanceSkeleton.js';

/** City at a glance: settles which financial year to show, the latest full one unless the address names another. */
export function GlancePage() {
  const { data: about, fetching, ask } = useAbout();
  const { year: asked } = useSearch({ strict: false });
  const navigate = useNavigate();
  const choose = useCallback(
    (code: string) => void navigate({ to: '.', search: { year: code }, resetScroll: false }),
    [navigate],
  );

  if (!about && fetching) return <GlanceSkeleton />;
  if (!about) {
    return (
      <PageNotice title="The figures cannot be reached">
        <p>The service that answers for this page did not reply. Your connection may be off.</p>
        <Button onClick={() => ask({ requestPolicy: 'network-only' })}>Try again</Button>
      </PageNotice>
    );
  }
  const year = about.years.find(({ code }) => code === asked) ?? about.years[0];
  if (!year) {
    return (
      <PageNotice title="Nothing to show yet">
        <p>
          No full financial year of data has been loaded. Load a council’s files with{' '}
          <code>careshape load FILE…</code> and come back.
        </p>
      </PageNotice>
    );
  }
  return (
    <GlanceOfYear
      year={year}
      years={about.years}
      place={about.authorityName}
      missingYear={asked !== undefined && asked !== year.code ? asked : null}
      onChoose={choose}
    />
  );
}
