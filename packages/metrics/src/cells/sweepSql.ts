import { sql } from 'kysely';
import type { Part, Sql } from '../cubes/cube.js';
import { businessOf } from './providerCells.js';
import { basesOf, type CellQuestion } from './cellSql.js';
import { episodesSql, partsRead, presence, presentBy } from './episodeSql.js';
import { groupBy } from './personSql.js';

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
  return sql`with e as (${episodesSql(question)}),
    gathered as (${gathered(question)}),
    first_times as (${firstTimes(question, long)})
    ${sql.join(changes, sql` union all `)}`;
}

/** The tag of the changes that tell what each provider holds of a cell. */
export const held = 'held';

/** The parts on a basis that are made of rows. */
function partsOn(parts: readonly Part[], basis: string): readonly Part[] {
  return parts.filter((part) => part.basis === basis && part.kind !== 'people');
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
  ])} from e where ${first} is not null group by ${sql.join([sql`person_id`, ...keys, first])}`;
  return sql`select ${sql.join([
    ...keyColumns(question, basis, { number: sql`c.n`, from: 'c' }),
    sql`count(*)::float8 as people`,
    sql`sum(c.rows)::float8 as rows`,
    ...sumColumns(question, onBasis, (sum) => sql`sum(${sql.ref(`c.${sum}`)})`),
    sql`c.n as until`,
    sql`${rounded ? sql`min(c.lead)::float8` : sql`null::float8`} as lead`,
  ])} from (${byPerson}) c ${groupBy(keyCount(question))}`;
}

/** Where people come into a cell and go out of it; where counts are rounded, from when to when they are in it. */
function peopleChanges(question: CellQuestion, basis: string): Sql {
  const { asked, rounded } = question;
  const keys = asked.dimensions.map((_, i) => sql.ref(`d${i}`));
  const [first, last] = [sql.ref(`first_${basis}`), sql.ref(`last_${basis}`)];
  const noSums = sumColumns(question, [], sql.ref);
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
      ...noSums,
      sql`c.last as until`,
      sql`c.lead::float8 as lead`,
    ])} from (${together}) c`;
  return sql`select ${sql.join([
    ...keyColumns(question, basis, { number: sql`change.n`, from: 'c' }),
    sql`sum(change.by * c.people)::float8 as people`,
    sql`null::float8 as rows`,
    ...noSums,
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
    ...sumColumns(question, onBasis, (sum) => sql`sum(change.by * ${sql.ref(`g.${sum}`)})`),
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

/** A column for each sum: of those on a basis what is added up, else nothing. */
function sumColumns(
  question: CellQuestion,
  onBasis: readonly Part[],
  added: (sum: string) => Sql,
): readonly Sql[] {
  return partsRead(question).flatMap((part) => {
    if (part.kind !== 'sum') return [];
    const sum = onBasis.includes(part) ? added(part.id) : sql`null::float8`;
    return [sql`${sum} as ${sql.ref(`part_${part.id}`)}`];
  });
}
