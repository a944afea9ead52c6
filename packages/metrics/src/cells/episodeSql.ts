import { sql } from 'kysely';
import type { AskedTime } from '../question/askedQuestion.js';
import type { Basis, Fact, FactTime, Part, Sql } from '../cubes/cube.js';
import { businessOf } from './providerCells.js';
import {
  areApart,
  bucketAfter,
  bucketArrays,
  bucketNumbered,
  bucketFrom,
  bucketOfDay,
  lastBucketOf,
} from './bucketSql.js';
import { areCellsGiven, basesOf, type CellQuestion, heldPerson, joinsOf } from './cellSql.js';
import { filterSql } from './filterSql.js';
import { keyOfPerson } from './personSql.js';

/** The tag of the rows that say only that an episode overlaps a bucket, so that its cell exists. */
export const presence = '';

/**
 * The basis whose people are there exactly where a cell is: any that counts everyone in place, else `presence`; null where
 * nothing need tell, since all cells are given.
 */
export function presentBy(question: CellQuestion): string | null {
  const { asked, parts } = question;
  const everyone = (id: string) => {
    const { covers, only } = asked.cube.bases[id]!;
    return covers === 'overlap' && only === undefined;
  };
  return basesOf(parts).find(everyone) ?? (areCellsGiven(question) ? null : presence);
}

/** The parts of a question, and the amount by which it is told who holds a cell. */
export function partsRead(question: CellQuestion): readonly Part[] {
  const { parts } = question;
  const amount = businessOf(question)?.amount;
  return amount && !parts.some(({ id }) => id === amount.id) ? [...parts, amount] : parts;
}

type Span = Extract<FactTime, { kind: 'span' }>;

/**
 * Each episode with the first and last bucket it counts in, by basis (null: in none), and its amounts; where people's ages
 * are asked for, one piece of it for each.
 *
 * Columns: `person_id`, `person_key` where counts are rounded, `d0` …, `provider` where sums could show one's business,
 * `first_` and `last_` with each basis and with `presence`, and one for each sum.
 */
export function episodesSql(question: CellQuestion): Sql {
  const { asked, time } = question;
  const { cube } = asked;
  const parts = partsRead(question);
  const bases = basesOf(parts);
  const fact = cube.facts[cube.bases[bases[0]!]!.fact]!;
  const ages = agesOf(question);
  const business = businessOf(question);
  const bucket = bucketNumbered(sql`s.first`);
  const ranges = bases.map((id) => range(cube.bases[id]!));
  const columns = [
    sql`f.person_id`,
    ...(question.rounded ? [sql`${keyOfPerson('f')} as person_key`] : []),
    ...asked.dimensions.map((dimension, i) => {
      return sql`${dimension.column(bucket)} as ${sql.ref(`d${i}`)}`;
    }),
    ...(business ? [sql`${business.by.column(bucket)} as provider`] : []),
    sql`s.first as ${sql.ref(`first_${presence}`)}`,
    sql`s.last as ${sql.ref(`last_${presence}`)}`,
    ...ranges.flatMap(({ counts, first, last }, i) => [
      sql`case when ${counts} then ${first} end as ${sql.ref(`first_${bases[i]!}`)}`,
      sql`case when ${counts} then ${last} end as ${sql.ref(`last_${bases[i]!}`)}`,
    ]),
    ...parts.flatMap((part) =>
      part.kind === 'sum' ? [sql`(${part.amount(bucket)})::float8 as ${sql.ref(part.id)}`] : [],
    ),
  ];
  const named = joinsOf(question, bases);
  const joined = Object.entries(fact.joins ?? {}).filter(([name]) => named.has(name));
  const where = [
    sql`s.first <= s.last`,
    ...(presentBy(question) === null
      ? [
          sql`(${sql.join(
            ranges.map(({ counts }) => sql`(${counts})`),
            sql` or `,
          )})`,
        ]
      : []),
    ...filterSql(asked.filters, 'fact', bucket),
    ...filterSql(asked.filters, 'person', bucket),
  ];
  return sql`select ${sql.join(columns)}
    from ${placedInBuckets(question, fact)}
    ${heldPerson(question)} ${sql.join(
      joined.map(([, join]) => join(bucket)),
      sql` `,
    )}
    cross join ${bucketArrays(time)}
    ${ages.length > 0 ? cutAtAges(ages) : wholeEpisode}
    where ${sql.join(where, sql` and `)}`;
}

/**
 * The rows of a fact with the buckets of their first and last day, and the last whose last day they hold, each worked out
 * once (`offset 0`).
 */
function placedInBuckets({ time, authority }: CellQuestion, { from, time: span }: Fact): Sql {
  const { from: starts, to: ends } = span as Span;
  const period = { from: sql`${time.period.from}::date`, to: sql`${time.period.to}::date` };
  const until = sql`least(coalesce(${ends}, ${period.to}), ${period.to})`;
  return sql`(select f.*,
      greatest(1, ${bucketFrom(starts, time)}) as first_bucket,
      ${lastBucketOf(span as Span, until, time)} as last_bucket,
      ${bucketAfter(until, time)} - 1 as last_held,
      ${startsInside(span as Span, time)} as starts_inside,
      coalesce(${endsInside(span as Span, time)}, false) as ends_inside
    from ${from}
    where f.authority = ${authority} and ${starts} <= ${period.to}
      and (${ends} is null or ${ends} >= ${period.from})
    offset 0) f`;
}

/** Whether an episode starts in the period, and in the first bucket of this row, where it is a piece of the episode. */
function startsInside(span: Span, time: AskedTime): Sql {
  const { from, piece } = span;
  const first = areApart(time)
    ? sql`(${(time.buckets ?? []).map((bucket) => bucket.from)}::date[])[greatest(1, ${bucketFrom(from, time)})]`
    : sql`${time.period.from}::date`;
  if (!piece) return sql`${from} >= ${first}`;
  return sql`(${piece.startsOn} >= ${first} and (${piece.startsOn} = ${from}
    or ${bucketFrom(piece.startsOn, time)} = ${bucketFrom(from, time)}))`;
}

/** Whether an episode ends in the period, and in a bucket of it. */
function endsInside({ to, piece }: Span, time: AskedTime): Sql {
  const last = areApart(time)
    ? sql`(${(time.buckets ?? []).map((bucket) => bucket.to)}::date[])[${bucketOfDay(to, time)}]`
    : sql`${time.period.to}::date`;
  return sql`${to} <= ${last}${piece ? sql` and not ${piece.goesOn}` : sql``}`;
}

const wholeEpisode = sql`cross join lateral (select f.first_bucket as first, f.last_bucket as last, f.last_held,
  true as is_first, true as is_last) s`;

/** The ages at which a dimension of the question changes, in order; none where none does. */
function agesOf({ asked }: CellQuestion): readonly number[] {
  const used = [...asked.dimensions, ...asked.filters.map(({ dimension }) => dimension)];
  const ages = used.flatMap(({ changesAtAges }) => changesAtAges ?? []);
  return [...new Set(ages)].toSorted((a, b) => a - b);
}

/**
 * Cuts an episode where the person reaches one of some ages: pieces `s`, each of whole buckets.
 *
 * Age is that on a bucket's last day, days since the first of the birth month divided by 365.25; where the birth month
 * is not known the episode stays whole.
 */
function cutAtAges(ages: readonly number[]): Sql {
  const days = sql`${ages.map((age) => Math.ceil(age * 365.25))}::int[]`;
  const stages = sql`${ages.concat(0).map((_, stage) => stage)}::int[]`;
  const born = sql`make_date(p.birth_year, p.birth_month, 1)`;
  const stageAt = (bucket: Sql) =>
    sql`coalesce(width_bucket(b.tos[${bucket}] - ${born}, ${days}), 0)`;
  return sql`cross join lateral (
      select ${stageAt(sql`f.first_bucket`)} as young, ${stageAt(sql`f.last_bucket`)} as old offset 0
    ) a
    cross join lateral unnest((${stages})[a.young + 1 : a.old + 1]) as piece(stage)
    cross join lateral (select
      case when stage = a.young then f.first_bucket
        else width_bucket(${born} + (${days})[stage] - 1, b.tos) + 1 end as first,
      case when stage = a.old then f.last_bucket
        else width_bucket(${born} + (${days})[stage + 1] - 1, b.tos) end as last,
      case when stage = a.old then f.last_held
        else width_bucket(${born} + (${days})[stage + 1] - 1, b.tos) end as last_held,
      stage = a.young as is_first, stage = a.old as is_last offset 0
    ) s`;
}

/** Which episodes a basis counts, and the numbers of the first and last bucket in which it does. */
function range({ covers, only }: Basis): Readonly<Record<'counts' | 'first' | 'last', Sql>> {
  const [first, last, holds] = {
    overlap: [sql`s.first`, sql`s.last`, sql`true`],
    lastDay: [sql`s.first`, sql`s.last_held`, sql`s.first <= s.last_held`],
    start: [sql`s.first`, sql`s.first`, sql`s.is_first and f.starts_inside`],
    end: [sql`s.last`, sql`s.last`, sql`s.is_last and f.ends_inside`],
  }[covers!] as [Sql, Sql, Sql];
  return { counts: only ? sql`${holds} and ${only}` : holds, first, last };
}
