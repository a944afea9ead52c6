import { Skeleton } from '@mantine/core';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, use, useCallback } from 'react';
import { useAbout } from '../shell/useAbout.js';
import { PageNotice } from '../states/PageNotice.js';
import { carriesPack, sharedPackOf } from './sharedPack.js';
import { OwnPack } from './OwnPack.js';
import { SharedPack } from './SharedPack.js';

/** The scrutiny pack: the reader's own, or the one that the address carries. */
export function PackPage() {
  const hash = useLocation({ select: (location) => location.hash });
  const { data: about, fetching } = useAbout();
  const [latest, ...earlier] = about?.years ?? [];
  if (!about && fetching) return <Skeleton height={320} />;
  if (!about || !latest) {
    return (
      <PageNotice title="The figures cannot be reached">
        <p>The service that answers for this page did not reply. Your pack is kept.</p>
      </PageNotice>
    );
  }
  const loaded = { years: [latest, ...earlier] as const, place: about.authorityName };
  return (
    <>
      <title>{`Scrutiny pack – ${about.authorityName} – Careshape`}</title>
      {carriesPack(hash) ? (
        <Suspense fallback={<Skeleton height={320} />}>
          <PackOfAddress hash={hash} loaded={loaded} />
        </Suspense>
      ) : (
        <OwnPack loaded={loaded} />
      )}
    </>
  );
}

function PackOfAddress(props: {
  readonly hash: string;
  readonly loaded: Parameters<typeof OwnPack>[0]['loaded'];
}) {
  const navigate = useNavigate();
  const pack = use(sharedPackOf(props.hash));
  const close = useCallback(() => void navigate({ to: '/pack' }), [navigate]);
  if (pack === null) {
    return (
      <PageNotice title="This link carries no pack">
        <p>It may have been cut short on its way. Ask for it again.</p>
      </PageNotice>
    );
  }
  return <SharedPack pack={pack} loaded={props.loaded} onClose={close} />;
}
