import { sql } from 'kysely';
import type { Part, Sql } from '../cubes/cube.js';
import { basisSql, bucketSql } from './bucketSql.js';
import { type CellQuestion, heldPerson, joinsOf } from './cellSql.js';
import { filterSql } from './filterSql.js';
import { groupBy } from './personSql.js';

/** The percentiles that are read. */
export const percentiles = { MEDIAN: 0.5, P90: 0.9 } as const;

/**
 * The SQL for the percentiles of an amount in the cells of a question: exact ones, each the amount of one row.
 *
 * A percentile of a cell is not made of those of its people or buckets, so rows are put in order cell by cell, apart from
 * the statement that counts. Columns: `n`, `d0` …, one for each percentile, and `people`, the distinct people behind it.
 */
export function percentileSql(question: CellQuestion, part: Extract<Part, { kind: 'sum' }>): Sql {
  const { asked, time, authority } = question;
  const basis = asked.cube.bases[part.basis]!;
  const fact = asked.cube.facts[basis.fact]!;
  const over = bucketSql(fact.time, time);
  const amount = part.amount(over.bucket);
  const counted = basisSql(basis, fact.time, over.bucket);
  const keys = [
    ...(time.buckets === null ? [] : [sql`${over.number} as n`]),
    ...asked.dimensions.map((dimension, i) => {
      return sql`${dimension.column(over.bucket)} as ${sql.ref(`d${i}`)}`;
    }),
  ];
  const columns = [
    ...keys,
    ...Object.entries(percentiles).map(
      ([name, share]) =>
        sql`(percentile_disc(${sql.lit(share)}) within group (order by ${amount}))::float8 as ${sql.ref(name)}`,
    ),
    sql`count(distinct f.person_id)::int as people`,
  ];
  const named = joinsOf(question, [part.basis]);
  const joins = Object.entries(fact.joins ?? {}).filter(([name]) => named.has(name));
  const where = [
    sql`f.authority = ${authority}`,
    over.where,
    ...(fact.where ? [fact.where(over.bucket)] : []),
    ...(counted ? [counted] : []),
    sql`${amount} is not null`,
    ...filterSql(asked.filters, 'fact', over.bucket),
    ...filterSql(asked.filters, 'person', over.bucket),
  ];
  return sql`select ${sql.join(columns)}
    from ${over.before} ${fact.from} ${over.after}
    ${heldPerson(question)} ${sql.join(
      joins.map(([, join]) => join(over.bucket)),
      sql` `,
    )}
    where ${sql.join(where, sql` and `)} ${groupBy(keys.length)}`;
}
