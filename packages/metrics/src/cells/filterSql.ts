import { sql } from 'kysely';
import type { AskedFilter } from '../question/askedQuestion.js';
import type { Bucket, Dimension, Sql } from '../cubes/cube.js';

/** Keeps the rows that meet every filter on dimensions of one side, the counted row or the person. */
export function filterSql(
  filters: readonly AskedFilter[],
  of: Dimension['of'],
  bucket: Bucket,
): readonly Sql[] {
  return filters
    .filter(({ dimension }) => dimension.of === of)
    .flatMap(({ dimension, in: wanted, notIn }) => {
      const column = dimension.column(bucket);
      return [
        ...(wanted ? [isIn(column, wanted)] : []),
        ...(notIn ? [sql`not coalesce(${isIn(column, notIn)}, false)`] : []),
      ];
    });
}

/** `unknown` stands for a null as well, so that a value that is not known can be asked for and left out. */
function isIn(column: Sql, codes: readonly string[]): Sql {
  if (codes.length === 0) return sql`false`;
  const listed = sql`${column} in (${sql.join(codes)})`;
  return codes.includes('unknown') ? sql`(${listed} or ${column} is null)` : listed;
}
