import { sql } from 'kysely';
import type { Basis, Fact, FactTime, Part, Sql } from '../cube.js';
import { businessOf } from '../gateDominance.js';
import { bucketAfter, bucketArrays, bucketNumbered, bucketOfDay } from './bucketSql.js';
import {
  areCellsGiven,
  basesOf,
  type CellQuestion,
  heldPerson,
  holdPerson,
  joinsOf,
  personJoin,
} from './cellSql.js';
import { filterSql } from './filterSql.js';
import { groupBy, keyOfPerson } from './personSql.js';

/** The tag of the rows that say only that an episode overlaps a bucket, so that its cell exists. */
export const presence = '';

type Span = Extract<FactTime, { kind: 'span' }>;

/** Whether the cells of a question can be swept: episodes over buckets of time, whose amounts are the same in each. */
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
    used.every(({ changes, changesAtAges }) => !changes || changesAtAges !== undefined)
  );
}

/**
 * The SQL for the cells of a question about episodes over time, as changes from bucket to bucket.
 *
 * A person in place for three years is two rows, one where they come and one where they go, instead of one for each
 * month: the sums of the changes up to a bucket are its numbers. Of a person's episodes in a cell, in the order of
 * their first bucket, each adds only the buckets past the last one reached before it (`max … over`), so that two that
 * overlap come and go once; starts and ends, of one bucket each, are grouped instead. An episode during which a person's
 * age band changes is cut there.
 *
 * Columns: `tag` (the basis), `n`, `d0` …, `people`, `rows`, and one for each sum. Where counts are rounded, people
 * come as they are in place, from bucket `n` to bucket `until`, with `lead`, the lowest of their keys: a lowest one
 * cannot be told from changes. Where sums could show one provider's business, `provider` is whose the changes tagged
 * `held` are.
 */
export function sweepSql(question: CellQuestion): Sql {
  const { asked, parts } = question;
  const bases = basesOf(parts);
  const business = businessOf(question);
  const isLong = (id: string) => !['start', 'end'].includes(asked.cube.bases[id]!.covers!);
  const [long, short] = [bases.filter(isLong), bases.filter((id) => !isLong(id))];
  const changes = [
    ...(presentBy(question) === presence ? [rowChanges(question, presence, [])] : []),
    ...long.map((basis) => peopleChanges(question, basis)),
    ...short.map((basis) => changesInOne(question, basis, partsOn(parts, basis))),
    ...long.flatMap((basis) => {
      const onBasis = partsOn(parts, basis);
      return onBasis.length > 0 ? [rowChanges(question, basis, onBasis)] : [];
    }),
    ...(business ? [rowChanges(question, business.amount.basis, [business.amount], held)] : []),
  ];
  return sql`with e as (${episodes(question)}),
    gathered as (${gathered(question)}),
    first_times as (${firstTimes(question, long)})
    ${sql.join(changes, sql` union all `)}`;
}

/** The tag of the changes that tell what each provider holds of a cell. */
export const held = 'held';

/** The parts of a question, and the amount by which it is told who holds a cell. */
function partsRead(question: CellQuestion): readonly Part[] {
  const { parts } = question;
  const amount = businessOf(question)?.amount;
  return amount && !parts.some(({ id }) => id === amount.id) ? [...parts, amount] : parts;
}

/** The parts on a basis that are made of rows. */
function partsOn(parts: readonly Part[], basis: string): readonly Part[] {
  return parts.filter((part) => part.basis === basis && part.kind !== 'people');
}

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

/** Each episode with the first and last bucket it counts in, by basis (null: in none), and its amounts. */
function episodes(question: CellQuestion): Sql {
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
    ${holdPerson(question) ? heldPerson(question) : personJoin(question, sql`f.person_id`)} ${sql.join(
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
      greatest(1, ${bucketOfDay(starts, time)}) as first_bucket,
      ${bucketOfDay(until, time)} as last_bucket,
      ${bucketAfter(until, time)} - 1 as last_held,
      ${starts} >= ${period.from} as starts_inside,
      coalesce(${ends} <= ${period.to}, false) as ends_inside
    from ${from}
    where f.authority = ${authority} and ${starts} <= ${period.to}
      and (${ends} is null or ${ends} >= ${period.from})
    offset 0) f`;
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

/** The episodes with the first bucket that each adds, by basis, to those of the same person and cell before it. */
function firstTimes({ asked, rounded }: CellQuestion, bases: readonly string[]): Sql {
  const keys = asked.dimensions.map((_, i) => sql.ref(`d${i}`));
  const columns = [
    ...(rounded ? [sql`person_key`] : []),
    ...keys,
    ...bases.flatMap((id) => {
      const [first, last] = [sql.ref(`first_${id}`), sql.ref(`last_${id}`)];
      return [
        sql`greatest(${first}, 1 + max(${last}) over before) as ${first}`,
        sql`${last} as ${last}`,
      ];
    }),
  ];
  return sql`select ${sql.join(columns)} from e ${bases.length === 1 ? sql`where ${sql.ref(`first_${bases[0]!}`)} is not null` : sql``}
    window before as (partition by ${sql.join([sql`person_id`, ...keys])} order by ${sql.ref(`first_${presence}`)}
      rows between unbounded preceding and 1 preceding)`;
}

/** People and rows of a basis that counts each episode in one bucket alone, as they are in that bucket. */
function changesInOne(question: CellQuestion, basis: string, onBasis: readonly Part[]): Sql {
  const { asked, rounded } = question;
  const keys = asked.dimensions.map((_, i) => sql.ref(`d${i}`));
  const first = sql.ref(`first_${basis}`);
  const sums = onBasis.filter(({ kind }) => kind === 'sum').map(({ id }) => sql.ref(id));
  const added = sums.map((sum) => sql`sum(${sum}) as ${sum}`);
  const byPerson = sql`select ${sql.join([
    ...keys,
    sql`${first} as n`,
    sql`count(*) as rows`,
    ...added,
    ...(rounded ? [sql`min(person_key) as lead`] : []),
  ])} from e where ${first} is not null ${sql`group by ${sql.join([sql`person_id`, ...keys, first])}`}`;
  return sql`select ${sql.join([
    ...keyColumns(question, basis, { number: sql`c.n`, from: 'c' }),
    sql`count(*)::float8 as people`,
    sql`sum(c.rows)::float8 as rows`,
    ...partsRead(question).flatMap((part) => {
      if (part.kind !== 'sum') return [];
      const sum = onBasis.includes(part) ? sql`sum(${sql.ref(`c.${part.id}`)})` : sql`null::float8`;
      return [sql`${sum} as ${sql.ref(`part_${part.id}`)}`];
    }),
    sql`c.n as until`,
    sql`${rounded ? sql`min(c.lead)::float8` : sql`null::float8`} as lead`,
  ])} from (${byPerson}) c ${groupBy(keyCount(question))}`;
}

/** Where people come into a cell and go out of it; where counts are rounded, from when to when they are in it. */
function peopleChanges(question: CellQuestion, basis: string): Sql {
  const { asked, rounded } = question;
  const keys = asked.dimensions.map((_, i) => sql.ref(`d${i}`));
  const [first, last] = [sql.ref(`first_${basis}`), sql.ref(`last_${basis}`)];
  const together = sql`select ${sql.join([
    ...keys,
    sql`${first} as first`,
    sql`${last} as last`,
    sql`count(*) as people`,
    ...(rounded ? [sql`min(person_key) as lead`] : []),
  ])} from first_times where ${first} <= ${last} ${groupBy(keys.length + 2)}`;
  if (rounded)
    return sql`select ${sql.join([
      ...keyColumns(question, basis, { number: sql`c.first`, from: 'c' }),
      sql`c.people::float8 as people`,
      sql`null::float8 as rows`,
      ...sumColumns(partsRead(question), []),
      sql`c.last as until`,
      sql`c.lead::float8 as lead`,
    ])} from (${together}) c`;
  return sql`select ${sql.join([
    ...keyColumns(question, basis, { number: sql`change.n`, from: 'c' }),
    sql`sum(change.by * c.people)::float8 as people`,
    sql`null::float8 as rows`,
    ...sumColumns(partsRead(question), []),
    ...noLead,
  ])}
    from (${together}) c
    cross join lateral (values (c.first, 1), (c.last + 1, -1)) as change(n, by)
    ${groupBy(keyCount(question))}`;
}

const noLead = [sql`null::int as until`, sql`null::float8 as lead`];

/** The episodes of a cell, and provider, that come and go in the same buckets, as one row: amounts need nobody told apart. */
function gathered(question: CellQuestion): Sql {
  const { asked } = question;
  const parts = partsRead(question);
  const present = presentBy(question) === presence ? [presence] : [];
  const ranges = [...present, ...basesOf(parts)].flatMap((id) => [`first_${id}`, `last_${id}`]);
  const keys = [
    ...asked.dimensions.map((_, i) => `d${i}`),
    ...(businessOf(question) ? ['provider'] : []),
    ...ranges,
  ].map((name) => sql.ref(name));
  const sums = parts.flatMap(({ kind, id }) => (kind === 'sum' ? [sql.ref(id)] : []));
  return sql`select ${sql.join([
    ...keys,
    sql`count(*) as rows`,
    ...sums.map((sum) => sql`sum(${sum}) as ${sum}`),
  ])} from e ${groupBy(keys.length)}`;
}

/** Where rows, and the amounts of them, come into a cell and go out of it; of each provider where they tell who holds it. */
function rowChanges(
  question: CellQuestion,
  basis: string,
  onBasis: readonly Part[],
  tag = basis,
): Sql {
  const [first, last] = [sql.ref(`g.first_${basis}`), sql.ref(`g.last_${basis}`)];
  return sql`select ${sql.join([
    ...keyColumns(question, tag, { number: sql`change.n`, from: 'g' }),
    sql`null::float8 as people`,
    sql`sum(change.by * g.rows)::float8 as rows`,
    ...sumColumns(partsRead(question), onBasis),
    ...noLead,
  ])}
    from gathered g
    cross join lateral (values (${first}, 1), (${last} + 1, -1)) as change(n, by)
    where ${first} <= ${last}
    ${groupBy(keyCount(question))}`;
}

/** How many columns `keyColumns` makes. */
function keyCount(question: CellQuestion): number {
  return 2 + question.asked.dimensions.length + (businessOf(question) ? 1 : 0);
}

/** What a change is of: basis, bucket, cell; provider where it tells who holds it. */
function keyColumns(
  question: CellQuestion,
  tag: string,
  { number, from }: { readonly number: Sql; readonly from: 'c' | 'g' },
): readonly Sql[] {
  const keys = question.asked.dimensions.map((_, i) => sql.ref(`${from}.d${i}`));
  const provider = tag === held ? sql`g.provider` : sql`null::text`;
  return [
    sql`${sql.lit(tag)} as tag`,
    sql`${number} as n`,
    ...keys,
    ...(businessOf(question) ? [sql`${provider} as provider`] : []),
  ];
}

function sumColumns(parts: readonly Part[], onBasis: readonly Part[]): readonly Sql[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'sum') return [];
    const added = onBasis.includes(part)
      ? sql`sum(change.by * ${sql.ref(`g.${part.id}`)})`
      : sql`null::float8`;
    return [sql`${added} as ${sql.ref(`part_${part.id}`)}`];
  });
}
