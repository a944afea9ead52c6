import { Button } from '@mantine/core';
import { useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, use } from 'react';
import { useAbout } from '../shell/useAbout.js';
import { SignedIn } from '../signIn/SignedIn.js';
import { PageNotice } from '../states/PageNotice.js';
import type { Chosen } from './chosen.js';
import { FigurePageOfChosen } from './FigurePageOfChosen.js';
import { FigurePageSkeleton } from './FigurePageSkeleton.js';
import type { PageSearch } from './pageSearch.js';
import type { PageAnswer, PageSpec } from './pageSpec.js';

/**
 * A page of figures: settles what its address asks for, asks its one question, shows tiles, own parts and figures.
 *
 * The child is drawn between the tiles and the figures, while loading too.
 *
 * @example <FigurePage spec={respiteSpec}>{(answer, chosen) => <RespiteOutcomes …/>}</FigurePage>
 */
export function FigurePage<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  readonly children?: (answer: PageAnswer<Answer>, chosen: Chosen) => ReactNode;
}) {
  const { spec, children } = props;
  const { data: about, fetching, ask } = useAbout();
  const { signedIn } = use(SignedIn);
  const search: PageSearch = useSearch({ strict: false });
  const pathParts = useParams({ strict: false }) as Readonly<Record<string, string>>;

  if (!about && fetching) return <FigurePageSkeleton spec={spec}>{children}</FigurePageSkeleton>;
  if (!about) {
    return (
      <PageNotice title="The figures cannot be reached">
        <p>The service that answers for this page did not reply. Your connection may be off.</p>
        <Button onClick={() => ask({ requestPolicy: 'network-only' })}>Try again</Button>
      </PageNotice>
    );
  }
  const [latest, ...earlier] = about.years;
  if (!latest) {
    return (
      <PageNotice title="Nothing to show yet">
        <p>
          No full financial year of data has been loaded. Load a council’s files with{' '}
          <code>careshape load FILE…</code> and come back.
        </p>
      </PageNotice>
    );
  }
  const known = {
    search,
    pathParts,
    years: [latest, ...earlier] as const,
    place: about.authorityName,
    signedIn,
  };
  // what stands until new figures come is of the same reader, and of the same provider or place
  const subject = JSON.stringify([spec.id, pathParts, signedIn]);
  return (
    <FigurePageOfChosen key={subject} spec={spec} known={known}>
      {children}
    </FigurePageOfChosen>
  );
}
