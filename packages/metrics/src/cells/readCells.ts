import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { Held, PeopleCount, RawCell } from './cell.js';
import type { Part } from '../cubes/cube.js';
import { codeOf } from '../cubes/folded.js';
import { businessOf, providerCells, withHeld } from './providerCells.js';
import { basesOf, type CellQuestion, personDimensionsOf } from './cellSql.js';
import { personSql } from './personSql.js';
import { registerSql, reportedBases } from './registerSql.js';
import { hasSums, summedSql, type SummedQuestion } from './summedSql.js';
import { startsAndEnds } from './startsAndEnds.js';
import { canSweep, held, sweepSql } from './sweepSql.js';
import { summedTime } from './summedTime.js';
import { type Change, sweptCells } from './sweptCells.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads the cells of a question, with what their providers hold where that matters. What comes back goes to the gate and
 * nowhere else.
 *
 * From sums, where there are some and the buckets are made of whole ones; else from the rows themselves.
 */
export async function readCells(
  question: CellQuestion,
  db: Kysely<Database>,
): Promise<readonly RawCell[]> {
  const summed = hasSums(question) ? summedTime(question.time) : null;
  if (summed) return readSummedCells({ ...question, summed }, db);
  const points = startsAndEnds(question);
  if (points) return readCountedCells(points, db);
  return canSweep(question) ? readSweptCells(question, db) : readCountedCells(question, db);
}

async function readSummedCells(
  question: SummedQuestion,
  db: Kysely<Database>,
): Promise<readonly RawCell[]> {
  const { rows } = await summedSql(question).execute(db);
  return rows.map((row) => ({
    ...cellOf(row as Row, question, true),
    ...(businessOf(question) && { held: heldOf(row as Row) }),
  }));
}

function heldOf(row: Row): Held {
  const amounts = new Map<string, number>();
  for (const line of String(row['held_by'] ?? '').split('\n')) {
    const end = line.indexOf(' ');
    const provider = line.slice(end + 1);
    amounts.set(provider, (amounts.get(provider) ?? 0) + Number(line.slice(0, end)));
  }
  let [largest, second] = [0, 0];
  for (const amount of amounts.values())
    if (amount > largest) [largest, second] = [amount, largest];
    else second = Math.max(second, amount);
  return { all: Number(row['held_all']), largest, second };
}

/** The cells by counting each row in every bucket it belongs to. */
export async function readCountedCells(
  question: CellQuestion,
  db: Kysely<Database>,
): Promise<readonly RawCell[]> {
  const providers = providerCells(question);
  if (providers === null) return readCounted(question, db);
  return withHeld(...(await Promise.all([readCounted(question, db), readCounted(providers, db)])));
}

async function readCounted(
  question: CellQuestion,
  db: Kysely<Database>,
): Promise<readonly RawCell[]> {
  const counted = question.asked.cube.people === 'persons' && !isOfRowsAlone(question);
  const statement = counted ? personSql(question) : registerSql(question);
  const { rows } = await statement.execute(db);
  return rows.map((row) => cellOf(row as Row, question, counted));
}

/** Whether only amounts of rows are wanted, of which nothing asks who the people are: then nobody need be counted. */
function isOfRowsAlone(question: CellQuestion): boolean {
  return (question.rowsAlone ?? false) && personDimensionsOf(question).length === 0;
}

/** The same cells by the changes from bucket to bucket: far fewer rows where episodes are long. */
export async function readSweptCells(
  question: CellQuestion,
  db: Kysely<Database>,
): Promise<readonly RawCell[]> {
  const { rows } = await sweepSql(question).execute(db);
  const ofProviders = (row: unknown) => (row as Row)['tag'] === held;
  const changes = rows.flatMap((row) => (ofProviders(row) ? [] : changeOf(row as Row, question)));
  const cells = sweptCells(changes, question);
  const providers = providerCells(question);
  if (providers === null) return cells;
  const byProvider = rows.flatMap((row) =>
    ofProviders(row) ? changeOfProvider(row as Row, providers) : [],
  );
  return withHeld(cells, sweptCells(byProvider, providers));
}

/** A change of what a provider holds, as one of the question for the cells provider by provider. */
function changeOfProvider(row: Row, providers: CellQuestion): Change {
  const by = `d${providers.asked.dimensions.length - 1}`;
  const tag = providers.parts[0]!.basis;
  return changeOf({ ...row, tag, [by]: row['provider'] }, providers);
}

function changeOf(row: Row, { asked, parts }: CellQuestion): Change {
  const sums = parts.filter(({ kind }) => kind === 'sum').map(({ id }) => id);
  const by = [
    ...['people', 'rows'].map((name) => [name, row[name]] as const),
    ...sums.map((id) => [id, row[`part_${id}`]] as const),
  ];
  return {
    tag: String(row['tag']),
    bucket: Number(row['n']) - 1,
    codes: asked.dimensions.map((dimension, i) => codeOf(dimension, row[`d${i}`])),
    by: Object.fromEntries(
      by.map(([name, number]) => [name, number === null ? null : Number(number)]),
    ),
    until: row['until'] === null ? null : Number(row['until']) - 1,
    lead: leadOf(row['lead']),
  };
}

function cellOf(row: Row, question: CellQuestion, counted: boolean): RawCell {
  const { asked, parts } = question;
  const people: Record<string, PeopleCount> = {};
  if (counted)
    for (const basis of basesOf(parts))
      people[basis] = {
        people: Number(row[`people_${basis}`]),
        lead: leadOf(row[`lead_${basis}`]),
      };
  const numbers: Record<string, number | null> = {};
  for (const part of parts) numbers[part.id] = numberOf(row, part, people[part.basis]?.people);
  return {
    codes: asked.dimensions.map((dimension, i) => codeOf(dimension, row[`d${i}`])),
    bucket: row['n'] === undefined ? 0 : Number(row['n']) - 1,
    parts: numbers,
    people,
    ...providersOf(row, question),
  };
}

function providersOf(row: Row, question: CellQuestion): Pick<RawCell, 'providers'> {
  const bases = reportedBases(question);
  if (bases.length === 0) return {};
  return {
    providers: Object.fromEntries(bases.map((id) => [id, Number(row[`providers_${id}`])])),
  };
}

/** Nobody leads a cell that holds nobody; nor is it read who does where nothing is rounded. */
function leadOf(lead: unknown): number | null {
  return lead === null || lead === undefined ? null : Number(lead);
}

/** A sum over nobody is 0; a sum over people of whom nothing is known is missing. */
function numberOf(row: Row, part: Part, people: number | undefined): number | null {
  const number = row[`part_${part.id}`];
  if (number === null || number === undefined) return people === 0 ? 0 : null;
  // sums of pence are added up as binary fractions: what lies beyond the sixth decimal is noise
  const sum = Math.round(Number(number) * 1e6) / 1e6;
  return sum / (part.kind === 'sum' ? (part.dividedBy ?? 1) : 1);
}
