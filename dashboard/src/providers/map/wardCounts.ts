import type { WardPartsFragment } from '../../gql/graphql.js';
import type { LocationRow } from '../register/locationRow.js';
import type { WardCount } from './WardMap.js';

/** How many of the rows stand in each ward that has a place on the map. */
export function wardCounts(
  wards: readonly WardPartsFragment[],
  rows: readonly LocationRow[],
): WardCount[] {
  const counts = new Map<string, number>();
  for (const { wardCode } of rows) counts.set(wardCode, (counts.get(wardCode) ?? 0) + 1);
  return wards.flatMap(({ onsCode: code, name, hexColumn, hexRow, boundary }) =>
    hexColumn === null || hexRow === null
      ? []
      : [{ code, name, column: hexColumn, row: hexRow, boundary, count: counts.get(code) ?? 0 }],
  );
}
