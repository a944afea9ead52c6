import type { PageSearch } from '../../page/pageSearch.js';
import type { LocationRow } from '../register/locationRow.js';

/** What the reader looks for in the list; empty text is everything. All of it stands in the address. */
export interface LocationFilters {
  /** Words that must all be found. */
  readonly find: string;
  readonly kind: string;
  readonly group: string;
  readonly ward: string;
  readonly rating: string;
  /** Fewest beds. */
  readonly beds: number;
  /** Fewest empty beds; signed-in staff only. */
  readonly vacancies: number;
  /** Whether places that have closed are listed too. */
  readonly closed: boolean;
}

/** The names under which the filters stand in the address. */
export const locationFilterNames = [
  'find',
  'kind',
  'group',
  'ward',
  'rating',
  'beds',
  'vacancies',
  'closed',
] as const;

/** Reads the filters from an address; what makes no sense there is no filter. */
export function readLocationFilters(search: PageSearch): LocationFilters {
  const { find = '', kind = '', group = '', ward = '', rating = '', beds, vacancies } = search;
  return {
    find,
    kind,
    group,
    ward,
    rating,
    beds: wholeNumber(beds),
    vacancies: wholeNumber(vacancies),
    closed: search['closed'] === 'yes',
  };
}

function wholeNumber(text: string | undefined): number {
  return /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0;
}

/** The rows that meet every filter. A place whose number is not known fails a filter on that number. */
export function filterLocations(
  rows: readonly LocationRow[],
  filters: LocationFilters,
): LocationRow[] {
  const words = filters.find.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (filters.closed || row.active) &&
      (filters.kind === '' || row.kindCode === filters.kind) &&
      (filters.group === '' || row.clientGroupCode === filters.group) &&
      (filters.ward === '' || row.wardCode === filters.ward) &&
      (filters.rating === '' || row.ratingCode === filters.rating) &&
      (filters.beds === 0 || (row.beds ?? 0) >= filters.beds) &&
      (filters.vacancies === 0 || (row.vacancies ?? 0) >= filters.vacancies) &&
      words.every((word) => row.words.includes(word)),
  );
}
