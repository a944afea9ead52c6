import { useQuery } from 'urql';
import { AboutDocument } from '../gql/graphql.js';
import type { FinancialYear } from '../periods/financialYear.js';
import { fullFinancialYears } from '../periods/fullFinancialYears.js';
import { lastDayOfMonth } from '../periods/lastDayOfMonth.js';

/** Whose data the pages show, and which full financial years of it are loaded, newest first. */
export interface About {
  readonly authorityName: string;
  /** The disclosure rules of these pages, in words. */
  readonly disclosure: string;
  readonly demo: boolean;
  readonly dataVersion: number;
  readonly loadedAt: string | null;
  readonly years: readonly FinancialYear[];
}

/** Asks once for what every page needs to know. */
export function useAbout() {
  const [{ data, error, fetching }, ask] = useQuery({ query: AboutDocument });
  const months = (data?.loadedMonths?.rows ?? []).flatMap(({ month }) => month ?? []).toSorted();
  const first = months.at(0);
  const last = months.at(-1);
  const about: About | null = data?.about
    ? {
        authorityName: data.about.authority.name,
        disclosure: data.about.policy.words,
        demo: data.about.demo,
        dataVersion: data.about.dataVersion,
        loadedAt: data.about.latestLoad?.finishedAt ?? null,
        years: first && last ? fullFinancialYears(first, lastDayOfMonth(last)) : [],
      }
    : null;
  return { data: about, error, fetching, ask };
}
