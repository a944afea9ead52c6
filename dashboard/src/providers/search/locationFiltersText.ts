import type { LocationFilters } from './locationFilters.js';
import type { LocationRow } from '../register/locationRow.js';

/**
 * The filters in words, for a heading, a print and the head of a CSV file; empty where nothing is filtered.
 *
 * @example locationFiltersText(filters, rows) // ['Care home with nursing', 'at least 20 beds', '“rose”']
 */
export function locationFiltersText(
  filters: LocationFilters,
  rows: readonly LocationRow[],
): string[] {
  const label = (
    value: string,
    code: 'kindCode' | 'clientGroupCode' | 'wardCode' | 'ratingCode',
    name: 'kind' | 'clientGroup' | 'ward' | 'rating',
  ) => (value === '' ? [] : [rows.find((row) => row[code] === value)?.[name] ?? value]);
  return [
    ...(filters.find.trim() === '' ? [] : [`“${filters.find.trim()}”`]),
    ...label(filters.kind, 'kindCode', 'kind'),
    ...label(filters.group, 'clientGroupCode', 'clientGroup'),
    ...label(filters.ward, 'wardCode', 'ward'),
    ...label(filters.rating, 'ratingCode', 'rating'),
    ...(filters.beds === 0 ? [] : [`at least ${filters.beds} beds`]),
    ...(filters.vacancies === 0 ? [] : [`at least ${filters.vacancies} vacancies`]),
    ...(filters.closed ? ['closed places too'] : []),
  ];
}
