import { useQuery } from 'urql';
import { AboutDocument } from '../gql/graphql.js';
import type { FinancialYear } from '../periods/financialYear.js';
import { fullFinancialYears } from '../periods/fullFinancialYears.js';
import type { RecordsSpan } from '../charts/parts/timeSpans.js';
import type { RecordsEnd } from './recordsText.js';

/** Whose data the pages show, and which full financial years of it are loaded, newest first. */
export interface About {
  readonly authorityName: string;
  readonly demo: boolean;
  readonly dataVersion: number;
  readonly loadedAt: string | null;
  readonly years: readonly FinancialYear[];
  /** Of which days the records of each file layout tell. */
  readonly records: readonly (RecordsEnd & RecordsSpan)[];
}

/** Asks once for what every page needs to know. */
export function useAbout() {
  const [{ data, error, fetching }, ask] = useQuery({ query: AboutDocument });
  const coverage = data?.about?.coverage ?? [];
  // people and services are sent by financial year, and every page shows some of them
  const services = coverage.find(({ layout }) => layout === 'cld');
  const about: About | null = data?.about
    ? {
        authorityName: data.about.authority.name,
        demo: data.about.demo,
        dataVersion: data.about.dataVersion,
        loadedAt: data.about.latestLoad?.finishedAt ?? null,
        years: services?.from && services.to ? fullFinancialYears(services.from, services.to) : [],
        records: coverage,
      }
    : null;
  return { data: about, error, fetching, ask };
}
