import { sql } from 'kysely';
import type { Bucket, Fact, Part, Sql } from '../cubes/cube.js';
import { businessOf } from './providerCells.js';
import type { SummedTime } from './summedTime.js';
import { type CellQuestion, heldPerson } from './cellSql.js';
import { filterSql } from './filterSql.js';
import { groupBy, keyOfPerson } from './personSql.js';

/** A question whose cells are made of sums, and the units of time they are made of. */
export interface SummedQuestion extends CellQuestion {
  readonly summed: SummedTime;
}

/** Whether the fact of a question is also kept in sums, and every part can be made of those. */
export function hasSums({ asked, parts }: CellQuestion): boolean {
  const bases = parts.map(({ basis }) => asked.cube.bases[basis]!);
  return (
    bases.every(({ fact, only }) => asked.cube.facts[fact]!.sums && only === undefined) &&
    parts.every(({ kind }) => kind !== 'rows')
  );
}

/**
 * The SQL for the cells of a question out of sums by person and month, quarter or financial year.
 *
 * Who has one row in a bucket is counted as it stands; only the others are first brought together, person by person.
 * Where hours could show one provider's business, the same read tells what each provider holds of a cell. Columns: as
 * `personSql`, then `held_all` and `held_by`: a line for each amount of a known provider, of whom there can be two.
 */
export function summedSql(question: SummedQuestion): Sql {
  const { asked, parts, time, summed } = question;
  const business = businessOf(question);
  const dimensionKeys = asked.dimensions.map((_, i) => sql.ref(`d${i}`));
  const keys = time.buckets === null ? dimensionKeys : [sql.ref('n'), ...dimensionKeys];
  const bucketNumber = summed.oneEach ? placeOf(summed, sql.ref('n')).number : sql.ref('n');
  const reads = sql.join(
    [
      ...(summed.oneEach ? [rowsAsTheyStand(question, sql`f.alone`)] : []),
      peopleBroughtTogether(question),
    ],
    sql` union all `,
  );
  const basis = parts[0]!.basis;
  const columns = [
    ...(time.buckets === null ? [] : [sql`${bucketNumber} as n`]),
    ...dimensionKeys,
    sql`coalesce(sum(people), 0)::float8 as ${sql.ref(`people_${basis}`)}`,
    sql`min(lead)::float8 as ${sql.ref(`lead_${basis}`)}`,
    ...parts.map((part) => {
      const number = part.kind === 'people' ? sql`coalesce(sum(people), 0)` : sumOf(part);
      return sql`${number}::float8 as ${sql.ref(`part_${part.id}`)}`;
    }),
    ...(business
      ? [
          sql`coalesce(sum(held), 0)::float8 as held_all`,
          sql`string_agg(held || ' ' || provider, chr(10)) as held_by`,
        ]
      : []),
  ];
  return sql`select ${sql.join(columns)} from (${reads}) s ${groupBy(keys.length)}`;
}

/** Cells of rows that are their person's only one in the bucket: a row is a person. */
function rowsAsTheyStand(question: SummedQuestion, which: Sql): Sql {
  const { asked, parts } = question;
  const provider = businessOf(question)?.by.column(bucket);
  const dimensions = asked.dimensions.map((dimension) => dimension.column(bucket));
  const keys = [sql`t.n`, ...dimensions, ...(provider ? [provider] : [])];
  const columns = [
    ...named(question, keys),
    sql`count(*)::float8 as people`,
    sql`min(${keyOfPerson('f')}) as lead`,
    ...heldColumn(question),
    ...parts.filter(hasAmount).map((part) => {
      const each = part.kind === 'distinct' ? weeksIn(sql`f.weeks`) : amountOf(part);
      return sql`sum(${each})::float8 as ${sql.ref(part.id)}`;
    }),
  ];
  return sql`select ${sql.join(columns)} from ${units(question)} ${heldPerson(question)}
    where ${sql.join([...conditions(question), which, ...filterSql(asked.filters, 'person', bucket)], sql` and `)}
    ${groupBy(keys.length)}`;
}

/**
 * Cells of the people who have several rows in a bucket: each person is counted once in each cell. What each provider holds of
 * them comes from the same read, as rows of its own.
 */
function peopleBroughtTogether(question: SummedQuestion): Sql {
  const { asked, parts } = question;
  const business = businessOf(question);
  const dimensions = asked.dimensions.map((_, i) => sql.ref(`c.d${i}`));
  const keys = [sql`c.n`, ...dimensions, ...(business ? [sql`c.provider`] : [])];
  const ofPeople = business ? sql`filter (where c.provider is null)` : sql``;
  const columns = [
    ...named(question, keys),
    sql`count(c.person_id)::float8 as people`,
    sql`min(${keyOfPerson('c')}) as lead`,
    ...(business ? [sql`(sum(c.held) filter (where c.provider is not null))::float8 as held`] : []),
    ...parts.filter(hasAmount).map((part) => {
      return sql`(sum(${sql.ref(`c.${part.id}`)}) ${ofPeople})::float8 as ${sql.ref(part.id)}`;
    }),
  ];
  return sql`select ${sql.join(columns)} from (${personCells(question)}) c ${groupBy(keys.length)}`;
}

/**
 * One row for each person and cell, and, where hours could show one provider's business, one for each provider and cell:
 * the person of such a row is null. Weeks are told apart within each unit, then added up over the units of a bucket.
 */
function personCells(question: SummedQuestion): Sql {
  const { asked, parts, summed } = question;
  const business = businessOf(question);
  const dimensions = asked.dimensions.map((dimension) => dimension.column(bucket));
  const byUnit = !summed.oneEach && parts.some(({ kind }) => kind === 'distinct');
  const unit = byUnit ? [sql`t.starts`] : [];
  const cell = [sql`t.n`, ...dimensions];
  const amounts = parts.filter(hasAmount);
  const names = [...cellNames(question), ...(business ? [sql.ref('provider')] : [])];
  const columns = [
    sql`f.person_id`,
    ...unit,
    ...named(question, [...cell, ...(business ? [business.by.column(bucket)] : [])]),
    sql`min(f.record_key) as record_key`,
    ...heldColumn(question),
    ...amounts.map((part) => {
      const each =
        part.kind === 'distinct' ? weeksIn(sql`bit_or(f.weeks)`) : sql`sum(${amountOf(part)})`;
      return sql`${each}::float8 as ${sql.ref(part.id)}`;
    }),
  ];
  const where = [
    ...conditions(question),
    ...(summed.oneEach ? [sql`not f.alone`] : []),
    ...filterSql(asked.filters, 'person', bucket),
  ];
  // by their places: PostgreSQL takes an expression with a value in it for another than the same one selected
  const ofWhom = 1 + unit.length;
  const ofCell = cell.map((_, i) => ofWhom + 1 + i);
  const [whom, places] = [[1, 2].slice(0, ofWhom), [...ofCell, ofWhom + 1 + cell.length]];
  const groups = business
    ? sql`grouping sets ((${literal([...whom, ...ofCell])}), (${literal(places)}))`
    : literal([...whom, ...ofCell]);
  const rows = sql`select ${sql.join(columns)} from ${units(question)} ${heldPerson(question)}
    where ${sql.join(where, sql` and `)} group by ${groups}`;
  if (!byUnit) return rows;
  const keys = [sql`person_id`, ...names];
  const added = [...(business ? ['held'] : []), ...amounts.map(({ id }) => id)];
  return sql`select ${sql.join([
    ...keys,
    sql`min(record_key) as record_key`,
    ...added.map((id) => sql`sum(${sql.ref(id)}) as ${sql.ref(id)}`),
  ])} from (${rows}) u ${groupBy(keys.length)}`;
}

const bucket: Bucket = { from: sql`t."to"`, to: sql`t."to"` };

/**
 * The rows of the units that the buckets are made of, each with its bucket: key `t.n`, last day `t."to"`.
 *
 * The bucket is found by its place in an array and not by a join: the planner takes a join with a list for one row in two
 * hundred, and would look up people one by one. Where a bucket is one unit, its first day stands for its number, since
 * of a column the planner knows how many values there are.
 */
function units({ asked, parts, summed }: SummedQuestion): Sql {
  const { number, to } = placeOf(summed, sql`f.starts`);
  return sql`${sumsOf(asked.cube.facts[asked.cube.bases[parts[0]!.basis]!.fact]!)}
    cross join lateral (select f.starts, ${summed.oneEach ? sql`f.starts` : number} as n, ${to} as "to") as t`;
}

/** The number and the last day of the bucket of a unit, by the unit's first day. */
function placeOf(summed: SummedTime, starts: Sql): { readonly number: Sql; readonly to: Sql } {
  const place = sql`width_bucket(${starts}, ${summed.units.map((unit) => unit.starts)}::date[])`;
  return {
    number: sql`(${summed.units.map((unit) => unit.bucket)}::int[])[${place}]`,
    to: sql`(${summed.units.map(({ to }) => to)}::date[])[${place}]`,
  };
}

function sumsOf({ sums }: Fact): Sql {
  if (!sums) throw new Error('no sums of this fact');
  return sums;
}

function conditions({ asked, authority, summed }: SummedQuestion): readonly Sql[] {
  return [
    sql`f.authority = ${authority}`,
    sql`f.months = ${sql.lit(summed.months)}`,
    sql`f.starts between ${summed.units[0]!.starts}::date and ${summed.units.at(-1)!.starts}::date`,
    ...filterSql(asked.filters, 'fact', bucket),
  ];
}

function cellNames({ asked }: SummedQuestion): readonly Sql[] {
  return ['n', ...asked.dimensions.map((_, i) => `d${i}`)].map((name) => sql.ref(name));
}

function literal(numbers: readonly number[]): Sql {
  return sql.join(numbers.map((number) => sql.lit(number)));
}

/** The keys under the names by which the reads are put together. */
function named({ asked }: SummedQuestion, keys: readonly Sql[]): readonly Sql[] {
  const names = ['n', ...asked.dimensions.map((_, i) => `d${i}`), 'provider'];
  return keys.map((column, i) => sql`${column} as ${sql.ref(names[i]!)}`);
}

function heldColumn(question: SummedQuestion): readonly Sql[] {
  const business = businessOf(question);
  return business ? [sql`sum(${amountOf(business.amount)})::float8 as held`] : [];
}

function amountOf(part: Part): Sql {
  if (part.kind !== 'sum') throw new Error(`no amount in a part of ${part.kind}`);
  return part.amount(bucket);
}

function sumOf({ id }: Part): Sql {
  return sql`sum(${sql.ref(id)})`;
}

/** How many weeks a set of weeks holds. */
function weeksIn(weeks: Sql): Sql {
  return sql`bit_count((${weeks})::bit(64))`;
}

function hasAmount({ kind }: Part): boolean {
  return kind === 'sum' || kind === 'distinct';
}
