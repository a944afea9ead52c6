import { useQuery } from 'urql';
import { AboutDocument } from '../gql/graphql.js';
import type { FinancialYear } from '../periods/financialYear.js';
import { fullFinancialYears } from '../periods/fullFinancialYears.js';

/** Whose data the pages show, and which full financial years of it are loaded, newest first. */
export interface About {
  readonly authorityName: string;
  readonly demo: boolean;
  readonly dataVersion: number;
  readonly loadedAt: string | null;
  readonly years: readonly FinancialYear[];
}

/** Asks once for what every page needs to know. */
export function useAbout() {
  const [{ data, error, fetching }, ask] = useQuery({ query: AboutDocument });
  const periods = data?.loadedPeriods?.nodes ?? [];
  const first = periods
    .flatMap(({ periodFrom }) => periodFrom ?? [])
    .toSorted()
    .at(0);
  const last = periods
    .flatMap(({ periodTo }) => periodTo ?? [])
    .toSorted()
    .at(-1);
  const about: About | null = data?.about
    ? {
        authorityName: data.about.authority.name,
        demo: data.about.demo,
        dataVersion: data.about.dataVersion,
        loadedAt: data.about.latestLoad?.finishedAt ?? null,
        years: first && last ? fullFinancialYears(first, last) : [],
      }
    : null;
  return { data: about, error, fetching, ask };
}
