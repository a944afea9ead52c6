import { sql } from 'kysely';
import { type Bucket, type Cube, isBusiness, type Part, type Sql } from '../cubes/cube.js';
import { basisSql, bucketSql, countedByAny } from './bucketSql.js';
import { basesOf, type CellQuestion, joinsOf } from './cellSql.js';
import { filterSql } from './filterSql.js';
import { groupBy } from './personSql.js';

/**
 * The SQL for the cells of a cube without people: one fact, one grouping.
 *
 * Columns: `n`, `d0` …, one for each part, and `providers_` with each basis of business that will be rounded.
 */
export function registerSql(question: CellQuestion): Sql {
  const { asked, time, parts, authority } = question;
  const { cube } = asked;
  const fact = cube.facts[cube.bases[parts[0]!.basis]!.fact]!;
  const over = bucketSql(fact.time, time);
  const bucketed = time.buckets !== null;
  const columns = [
    ...(bucketed ? [sql`${over.number} as n`] : []),
    ...asked.dimensions.map((dimension, i) => {
      return sql`${dimension.column(over.bucket)} as ${sql.ref(`d${i}`)}`;
    }),
    ...parts.map((part) => partColumn(part, cube, over.bucket)),
    ...reportedBases(question).map((basis) => providersColumn(basis, cube, over.bucket)),
  ];
  const named = joinsOf(question, basesOf(parts));
  const joins = Object.entries(fact.joins ?? {}).filter(([name]) => named.has(name));
  const used = new Set(
    [...asked.dimensions, ...asked.filters.map(({ dimension }) => dimension)].map(({ id }) => id),
  );
  const where = [
    sql`f.authority = ${authority}`,
    over.where,
    ...(fact.where ? [fact.where(over.bucket)] : []),
    ...(fact.rowSet ? [fact.rowSet(used)] : []),
    ...(question.rowsAlone
      ? countedByAny(
          basesOf(parts).map((id) => cube.bases[id]!),
          fact.time,
          over.bucket,
        )
      : []),
    ...filterSql(asked.filters, 'fact', over.bucket),
  ];
  return sql`select ${sql.join(columns)}
    from ${over.before} ${fact.from} ${over.after} ${sql.join(
      joins.map(([, join]) => join(over.bucket)),
      sql` `,
    )}
    where ${sql.join(where, sql` and `)}
    ${groupBy(asked.dimensions.length + (bucketed ? 1 : 0))}`;
}

/** The bases on which organisations report their business, where the gate must know how many do. */
export function reportedBases({ parts, rounded, asked }: CellQuestion): readonly string[] {
  if (!rounded || asked.cube.people !== 'none') return [];
  return basesOf(parts.filter(isBusiness));
}

function providersColumn(id: string, cube: Cube, bucket: Bucket): Sql {
  const when = countedBy(id, cube, bucket);
  return sql`(count(distinct f.provider_id) ${when})::int as ${sql.ref(`providers_${id}`)}`;
}

function partColumn(part: Part, cube: Cube, bucket: Bucket): Sql {
  const when = countedBy(part.basis, cube, bucket);
  const name = sql.ref(`part_${part.id}`);
  switch (part.kind) {
    case 'people':
      throw new Error(`no people in ${cube.id}: ${part.id}`);
    case 'rows':
      return sql`(count(*) ${when})::float8 as ${name}`;
    case 'sum':
      return sql`(sum(${part.amount(bucket)}) ${when})::float8 as ${name}`;
    case 'distinct':
      return sql`(count(distinct ${part.column}) ${when})::float8 as ${name}`;
  }
}

/** The filter of an aggregate to the rows that a basis counts; nothing where it counts all. */
function countedBy(id: string, cube: Cube, bucket: Bucket): Sql {
  const basis = cube.bases[id]!;
  const condition = basisSql(basis, cube.facts[basis.fact]!.time, bucket);
  return condition ? sql`filter (where ${condition})` : sql``;
}
