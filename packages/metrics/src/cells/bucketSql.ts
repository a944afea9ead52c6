import { sql } from 'kysely';
import type { AskedTime } from '../question/askedQuestion.js';
import { addDays, daysOf } from '../question/buckets.js';
import type { Basis, Bucket, FactTime, Sql } from '../cubes/cube.js';

/** How a fact is laid over the buckets of time. */
export interface BucketSql {
  /** Comes before the table in FROM: the buckets as arrays, `b.froms` and `b.tos`. */
  readonly before: Sql;
  /** Comes after the table: the numbers of the buckets a row counts in, `t.n` from 1. */
  readonly after: Sql;
  /** Keeps the rows that overlap the period. */
  readonly where: Sql;
  /** The bucket's number; a constant where there is one. */
  readonly number: Sql;
  readonly bucket: Bucket;
}

/**
 * Lays a fact over the buckets of a question.
 *
 * The bucket of a day is found by its place in an array, so that an episode meets only the buckets it overlaps; a join on
 * overlapping ranges would try them all.
 */
export function bucketSql(time: FactTime, asked: AskedTime): BucketSql {
  const { buckets, period } = asked;
  const where = sql.join(
    [inPeriod(time, asked), ...(time.kind === 'point' ? inBucket(asked) : [])],
    sql` and `,
  );
  if (buckets === null || time.kind === 'always') {
    const bucket = { from: sql`${period.from}::date`, to: sql`${period.to}::date` };
    return { before: sql``, after: sql``, where, number: sql`1`, bucket };
  }
  return {
    before: sql`${bucketArrays(asked)} cross join`,
    after: sql`cross join lateral ${numbers(time, asked)}`,
    where,
    number: sql`t.n`,
    bucket: bucketNumbered(sql`t.n`),
  };
}

/** The buckets as a row of arrays under the alias `b`: first days, last days, numbers from 1. */
export function bucketArrays({ buckets }: AskedTime): Sql {
  const froms = (buckets ?? []).map(({ from }) => from);
  const tos = (buckets ?? []).map(({ to }) => to);
  const count = froms.map((_, i) => i + 1);
  return sql`(select ${froms}::date[] as froms, ${tos}::date[] as tos, ${count}::int[] as numbers) b`;
}

/** The bucket with a number, out of the arrays of `bucketArrays`. */
export function bucketNumbered(number: Sql): Bucket {
  return { from: sql`b.froms[${number}]`, to: sql`b.tos[${number}]` };
}

/** Which of a fact's rows in a bucket a basis counts; null where all of them. */
export function basisSql(basis: Basis, time: FactTime, { from, to }: Bucket): Sql | null {
  const conditions = [
    ...(time.kind === 'span' ? covered(basis.covers, time, { from, to }) : []),
    ...(basis.only ? [basis.only] : []),
  ];
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : null;
}

/**
 * Keeps the rows that at least one basis counts, where only amounts are wanted; nothing to keep where a basis counts all.
 * Elsewhere every row stays: a cell is there though a basis counts nobody in it.
 */
export function countedByAny(bases: readonly Basis[], time: FactTime, bucket: Bucket): Sql[] {
  const conditions = bases.map((basis) => basisSql(basis, time, bucket));
  const all = conditions.filter((condition) => condition !== null);
  return all.length === conditions.length ? [sql`((${sql.join(all, sql`) or (`)}))`] : [];
}

function covered(
  covers: Basis['covers'],
  span: Extract<FactTime, { kind: 'span' }>,
  { from, to }: Bucket,
): readonly Sql[] {
  switch (covers) {
    case 'lastDay':
      return [sql`${span.from} <= ${to} and (${span.to} is null or ${span.to} >= ${to})`];
    case 'start':
      return [sql`${span.piece?.startsOn ?? span.from} >= ${from}`];
    case 'end':
      return [sql`${span.to} <= ${to}`, ...(span.piece ? [sql`not ${span.piece.goesOn}`] : [])];
    default:
      return [];
  }
}

function numbers(time: Exclude<FactTime, { kind: 'always' }>, asked: AskedTime): Sql {
  if (time.kind === 'point')
    return sql`(select ${bucketOfDay(time.on, asked)} as n, ${time.on} as day) t`;
  const last = sql`${asked.period.to}::date`;
  const until = sql`least(coalesce(${time.to}, ${last}), ${last})`;
  const lastBucket = lastBucketOf(time, until, asked);
  // a slice of an array rather than generate_series: PostgreSQL expects 10 buckets of it, not 1,000
  return sql`unnest(b.numbers[greatest(1, ${bucketFrom(time.from, asked)}) :
    ${lastBucket}]) as t(n)`;
}

/**
 * The number of the last bucket in which a span counts. Of the pieces of an episode in a bucket the last one counts, so that
 * the episode counts once, as what it was by then.
 */
export function lastBucketOf(
  { piece }: Extract<FactTime, { kind: 'span' }>,
  until: Sql,
  time: AskedTime,
): Sql {
  const last = bucketOfDay(until, time);
  return piece
    ? sql`case when ${piece.goesOn} then ${bucketAfter(until, time)} - 1 else ${last} end`
    : last;
}

/** The longest period, in days, whose days are listed; the buckets of a longer one are searched for each day. */
const listedDaysMost = 20_000;

/**
 * The number of the bucket, from 1, that holds a day of the period, or of the last one before it where the day lies between
 * two; null or 0 for a day before all.
 *
 * Found by the day's place in a list of all days, which is made once for a statement, instead of searching the first days
 * of the buckets (`width_bucket`) for each row. Buckets are cut to what is loaded, so that days may lie between them.
 */
export function bucketOfDay(day: Sql, time: AskedTime): Sql {
  const end = addDays(time.period.to, 1);
  const froms = sql`${[...(time.buckets ?? []).map(({ from }) => from), end]}::date[]`;
  return listed(day, time, (each) => sql`width_bucket(${each}, ${froms})`);
}

/** The number of the first bucket that does not end before a day: it holds the day or comes after it; null before all. */
export function bucketFrom(day: Sql, time: AskedTime): Sql {
  const tos = sql`${(time.buckets ?? []).map(({ to }) => to)}::date[]`;
  return listed(day, time, (each) => sql`width_bucket(${each} - 1, ${tos}) + 1`);
}

/** As `bucketFrom`, of the day after a day of the period: one more than there are after the last day. */
export function bucketAfter(day: Sql, time: AskedTime): Sql {
  return bucketFrom(sql`${day} + 1`, time);
}

function listed(day: Sql, { period }: AskedTime, bucketOf: (day: Sql) => Sql): Sql {
  const days = daysOf(period);
  if (days > listedDaysMost) return bucketOf(day);
  const first = sql`${period.from}::date`;
  return sql`(array(select ${bucketOf(sql`(${first} + place)`)}
    from generate_series(0, ${sql.lit(days)}) place))[${day} - ${first} + 1]`;
}

/** Keeps the rows of days that some bucket holds, where days lie between them. */
function inBucket(time: AskedTime): readonly Sql[] {
  return areApart(time) ? [sql`t.day <= b.tos[t.n]`] : [];
}

/** Whether days lie between the buckets, of which nothing is loaded. */
export function areApart({ buckets }: AskedTime): boolean {
  const next = (place: number) => addDays(buckets![place - 1]!.to, 1);
  return buckets?.some(({ from }, place) => place > 0 && from > next(place)) ?? false;
}

function inPeriod(time: FactTime, { period, buckets }: AskedTime): Sql {
  switch (time.kind) {
    case 'always':
      return sql`true`;
    case 'point':
      return sql`${time.on} >= ${period.from}::date and ${time.on} <= ${period.to}::date`;
    case 'span':
      return sql`${time.from} <= ${period.to}::date and (${time.to} is null or ${time.to} >= ${period.from}::date)${
        time.piece && buckets === null
          ? sql` and (not ${time.piece.goesOn} or ${time.to} >= ${period.to}::date)`
          : sql``
      }`;
  }
}
