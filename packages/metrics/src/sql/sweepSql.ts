import { sql } from 'kysely';
import type { Basis, FactTime, Part, Sql } from '../cube.js';
import { bucketArrays } from './bucketSql.js';
import { basesOf, type CellQuestion, joinsOf } from './cellSql.js';
import { filterSql } from './filterSql.js';
import { groupBy } from './personSql.js';

/** The tag of the rows that say only that an episode overlaps a bucket, so that its cell exists. */
export const presence = '';

/**
 * Whether the cells of a question can be swept: episodes over buckets of time, of which everything asked is the same
 * from the first bucket to the last. Age is not.
 */
export function canSweep({ asked, time, parts }: CellQuestion): boolean {
  if (time.buckets === null || asked.cube.people === 'none') return false;
  const bases = basesOf(parts).map((id) => asked.cube.bases[id]!);
  const [fact, ...others] = new Set(bases.map((basis) => basis.fact));
  const used = [...asked.dimensions, ...asked.filters.map(({ dimension }) => dimension)];
  return (
    others.length === 0 &&
    asked.cube.facts[fact!]!.time.kind === 'span' &&
    asked.cube.facts[fact!]!.where === undefined &&
    bases.every(({ covers }) => covers !== undefined) &&
    parts.every((part) => part.kind !== 'distinct' && !(part.kind === 'sum' && part.varies)) &&
    used.every(({ changes }) => !changes)
  );
}

/**
 * The SQL for the cells of a question about episodes over time, as changes from bucket to bucket.
 *
 * A person in place for three years is two rows, one where they come and one where they go, instead of one for each
 * month: the sums of the changes up to a bucket are its numbers. Of each person in each cell the buckets are gathered
 * first (`range_agg`), so that two episodes side by side come and go once.
 *
 * Columns: `tag` (the basis), `n`, `d0` …, `people`, `keys`, `rows`, and one for each sum.
 */
export function sweepSql(question: CellQuestion): Sql {
  const { parts } = question;
  const changes = [
    rowChanges(question, presence, []),
    ...basesOf(parts).flatMap((basis) => {
      const onBasis = parts.filter((part) => part.basis === basis && part.kind !== 'people');
      return [
        peopleChanges(question, basis),
        ...(onBasis.length > 0 ? [rowChanges(question, basis, onBasis)] : []),
      ];
    }),
  ];
  return sql`with e as (${episodes(question)}) ${sql.join(changes, sql` union all `)}`;
}

/** Each episode with the first and last bucket it counts in, by basis, and its amounts. */
function episodes(question: CellQuestion): Sql {
  const { asked, time, parts, authority } = question;
  const { cube } = asked;
  const bases = basesOf(parts);
  const { from, time: span, joins } = cube.facts[cube.bases[bases[0]!]!.fact]!;
  if (span.kind !== 'span') throw new Error('only spans are swept');
  const period = { from: sql`${time.period.from}::date`, to: sql`${time.period.to}::date` };
  const columns = [
    sql`f.person_id`,
    sql`p.record_key`,
    ...asked.dimensions.map((dimension, i) => {
      return sql`${dimension.column(period)} as ${sql.ref(`d${i}`)}`;
    }),
    ...range(presence, 'overlap', span, time.period),
    ...bases.flatMap((id) => range(id, cube.bases[id]!.covers!, span, time.period)),
    ...bases.map((id) => {
      return sql`${cube.bases[id]!.only ?? sql`true`} as ${sql.ref(`is_${id}`)}`;
    }),
    ...parts.flatMap((part) =>
      part.kind === 'sum' ? [sql`(${part.amount(period)})::float8 as ${sql.ref(part.id)}`] : [],
    ),
  ];
  const named = joinsOf(question, bases);
  const joined = Object.entries(joins ?? {}).filter(([name]) => named.has(name));
  const where = [
    sql`f.authority = ${authority}`,
    sql`${span.from} <= ${period.to} and (${span.to} is null or ${span.to} >= ${period.from})`,
    ...filterSql(asked.filters, 'fact', period),
    ...filterSql(asked.filters, 'person', period),
  ];
  const ethnic = named.has('ethnic_group')
    ? sql`join ethnic_group eg on eg.code = p.ethnic_group`
    : sql``;
  return sql`select ${sql.join(columns)}
    from ${bucketArrays(time)} cross join ${from}
    join person p on p.authority = ${authority} and p.id = f.person_id ${ethnic} ${sql.join(
      joined.map(([, join]) => join(period)),
      sql` `,
    )}
    where ${sql.join(where, sql` and `)}`;
}

/** The numbers of the first and last bucket; the first is after the last where there is none. */
function range(
  id: string,
  covers: NonNullable<Basis['covers']>,
  { from, to }: Extract<FactTime, { kind: 'span' }>,
  period: { from: string; to: string },
): readonly Sql[] {
  const until = sql`least(coalesce(${to}, ${period.to}::date), ${period.to}::date)`;
  const [first, last] = {
    overlap: [
      sql`greatest(1, width_bucket(${from}, b.froms))`,
      sql`width_bucket(${until}, b.froms)`,
    ],
    // the buckets whose last day is not before the start and not after the end
    lastDay: [sql`width_bucket(${from} - 1, b.tos) + 1`, sql`width_bucket(${until}, b.tos)`],
    start: [sql`greatest(1, width_bucket(${from}, b.froms))`, sql`width_bucket(${from}, b.froms)`],
    end: [
      sql`width_bucket(${until}, b.froms)`,
      sql`case when ${to} <= ${period.to}::date then width_bucket(${until}, b.froms) else 0 end`,
    ],
  }[covers] as [Sql, Sql];
  return [sql`${first} as ${sql.ref(`first_${id}`)}`, sql`${last} as ${sql.ref(`last_${id}`)}`];
}

/** Where people come into a cell and go out of it. */
function peopleChanges(question: CellQuestion, basis: string): Sql {
  const keys = question.asked.dimensions.map((_, i) => sql.ref(`d${i}`));
  const [first, last] = [sql.ref(`first_${basis}`), sql.ref(`last_${basis}`)];
  const gathered = sql`select ${sql.join([
    sql`person_id`,
    sql`record_key`,
    ...keys,
    sql`range_agg(int4range(${first}, ${last}, '[]')) as buckets`,
  ])} from e where ${first} <= ${last} and ${sql.ref(`is_${basis}`)} ${groupBy(2 + keys.length)}`;
  return sql`select ${sql.join([
    ...keyColumns(question, basis),
    sql`sum(change.by)::float8 as people`,
    sql`sum(change.by * c.record_key)::float8 as keys`,
    sql`null::float8 as rows`,
    ...sumColumns(question.parts, []),
  ])}
    from (${gathered}) c cross join lateral unnest(c.buckets) as bucket
    cross join lateral (values (lower(bucket), 1), (upper(bucket), -1)) as change(n, by)
    ${groupBy(2 + keys.length)}`;
}

/** Where rows, and the amounts of them, come into a cell and go out of it. */
function rowChanges(question: CellQuestion, basis: string, onBasis: readonly Part[]): Sql {
  const [first, last] = [sql.ref(`c.first_${basis}`), sql.ref(`c.last_${basis}`)];
  const only = basis === presence ? sql`true` : sql.ref(`c.is_${basis}`);
  return sql`select ${sql.join([
    ...keyColumns(question, basis),
    sql`null::float8 as people`,
    sql`null::float8 as keys`,
    sql`sum(change.by)::float8 as rows`,
    ...sumColumns(question.parts, onBasis),
  ])}
    from e c cross join lateral (values (${first}, 1), (${last} + 1, -1)) as change(n, by)
    where ${first} <= ${last} and ${only} ${groupBy(2 + question.asked.dimensions.length)}`;
}

function keyColumns({ asked }: CellQuestion, basis: string): readonly Sql[] {
  const keys = asked.dimensions.map((_, i) => sql.ref(`c.d${i}`));
  return [sql`${sql.lit(basis)} as tag`, sql`change.n as n`, ...keys];
}

function sumColumns(parts: readonly Part[], onBasis: readonly Part[]): readonly Sql[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'sum') return [];
    const added = onBasis.includes(part)
      ? sql`sum(change.by * ${sql.ref(`c.${part.id}`)})`
      : sql`null::float8`;
    return [sql`${added} as ${sql.ref(`part_${part.id}`)}`];
  });
}
