import type { DrawnContent } from '../findings/withFindings.js';
import type { RespiteCountsFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { splitBars } from '../page/splitBars.js';
import { chosenCount } from './countChoice.js';

/** A value of a dimension with its counts. */
export type CountBarsRow = RespiteCountsFragment & {
  readonly named: { readonly code: string; readonly label: string } | null;
};

/** The chosen count for each value of a dimension, most first unless told otherwise, with a mark for the year before. */
export function countBars(
  rows: readonly CountBarsRow[],
  before: readonly CountBarsRow[],
  heading: string,
  chosen: Chosen,
  order: 'most first' | 'as given' = 'most first',
): DrawnContent | 'empty' {
  const { id, label, unit } = chosenCount(chosen);
  const counted = (row: CountBarsRow) => ({ named: row.named, figure: row[id] });
  // a respite stay of a child, or of somebody of no known age, is rare
  const folded = ['UNDER_18', 'UNKNOWN'];
  const options = { heading, label, unit, order, ...(order === 'as given' && { folded }) };
  return splitBars(rows.map(counted), before.map(counted), options, chosen);
}
