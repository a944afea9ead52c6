import { sql } from 'kysely';
import type { AskedFilter } from '../question/askedQuestion.js';
import type { Bucket, Dimension, Sql } from '../cubes/cube.js';
import { heldFor } from '../cubes/folded.js';

/** Keeps the rows that meet every filter on dimensions of one side, the counted row or the person. */
export function filterSql(
  filters: readonly AskedFilter[],
  of: Dimension['of'],
  bucket: Bucket,
): readonly Sql[] {
  return filters
    .filter(({ dimension }) => dimension.of === of)
    .flatMap(({ dimension, in: wanted, notIn }) => [
      ...(wanted ? [isIn(dimension, wanted, bucket)] : []),
      ...(notIn ? [sql`not coalesce(${isIn(dimension, notIn, bucket)}, false)`] : []),
    ]);
}

/** `unknown` stands for a null as well, so that a value that is not known can be asked for and left out. */
function isIn(dimension: Dimension, codes: readonly string[], bucket: Bucket): Sql {
  if (codes.length === 0) return sql`false`;
  const { column, folded } = dimension;
  // codes of the list stand unfolded, so that an index can find them
  const of = folded && !codes.includes(folded.rest) ? folded.column(bucket) : column(bucket);
  const listed = sql`${of} in (${sql.join(heldFor(dimension, codes))})`;
  return codes.includes('unknown') ? sql`(${listed} or ${of} is null)` : listed;
}
