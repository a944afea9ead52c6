import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import type { PageSearch } from '../page/pageSearch.js';
import { useAbout } from '../shell/useAbout.js';
import { PageNotice } from '../states/PageNotice.js';
import { ExploreOf } from './result/ExploreOf.js';
import { ExploreSkeleton } from './result/ExploreSkeleton.js';
import { readExploration } from './exploration/readExploration.js';
import { useCatalogue } from './exploration/useCatalogue.js';

/** Explore: any question the API answers, put together from the records of its subjects. */
export function ExplorePage() {
  const { data, fetching, askAgain } = useCatalogue();
  const about = useAbout();
  const search: PageSearch = useSearch({ strict: false });

  if ((!data && fetching) || (!about.data && about.fetching)) return <ExploreSkeleton />;
  if (!data || !about.data) {
    return (
      <PageNotice title="The subjects cannot be reached">
        <p>The service that answers for this page did not reply. Your connection may be off.</p>
        <Button
          onClick={() => {
            askAgain();
            about.ask({ requestPolicy: 'network-only' });
          }}
        >
          Try again
        </Button>
      </PageNotice>
    );
  }
  const { catalogue, policy } = data;
  const { years, authorityName } = about.data;
  const read = readExploration(search, catalogue, policy, years[0] ?? null);
  return (
    <ExploreOf
      subjects={catalogue}
      policy={policy}
      years={years}
      place={authorityName}
      read={read}
      search={search}
    />
  );
}
