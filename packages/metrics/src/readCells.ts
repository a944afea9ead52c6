import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { RawCell } from './cell.js';
import type { Dimension, Part } from './cube.js';
import { basesOf, type CellQuestion } from './sql/cellSql.js';
import { personSql } from './sql/personSql.js';
import { registerSql } from './sql/registerSql.js';

type Row = Readonly<Record<string, unknown>>;

/** Reads the cells of a question, in one statement. What comes back goes to the gate and nowhere else. */
export async function readCells(
  question: CellQuestion,
  db: Kysely<Database>,
): Promise<readonly RawCell[]> {
  const counted = question.asked.cube.people === 'persons';
  const statement = counted ? personSql(question) : registerSql(question);
  const { rows } = await statement.execute(db);
  return rows.map((row) => cellOf(row as Row, question, counted));
}

function cellOf(row: Row, { asked, parts }: CellQuestion, counted: boolean): RawCell {
  const people: Record<string, { people: number; keySum: number }> = {};
  if (counted)
    for (const basis of basesOf(parts))
      people[basis] = {
        people: Number(row[`people_${basis}`]),
        keySum: Number(row[`keys_${basis}`] ?? 0),
      };
  const numbers: Record<string, number | null> = {};
  for (const part of parts) numbers[part.id] = numberOf(row, part, people[part.basis]?.people);
  return {
    codes: asked.dimensions.map((dimension, i) => codeOf(dimension, row[`d${i}`])),
    bucket: row['n'] === undefined ? 0 : Number(row['n']) - 1,
    parts: numbers,
    people,
  };
}

/** A sum over nobody is 0; a sum over people of whom nothing is known is missing. */
function numberOf(row: Row, part: Part, people: number | undefined): number | null {
  const number = row[`part_${part.id}`];
  if (number === null || number === undefined) return people === 0 ? 0 : null;
  // sums of pence are added up as binary fractions: what lies beyond the sixth decimal is noise
  const sum = Math.round(Number(number) * 1e6) / 1e6;
  return sum / (part.kind === 'sum' ? (part.dividedBy ?? 1) : 1);
}

/** A closed list has a code for what is not known; an open one has null. */
function codeOf(dimension: Dimension, code: unknown): string | null {
  if (code !== null && code !== undefined) return String(code);
  return dimension.values?.some((value) => value.code === 'unknown') ? 'unknown' : null;
}
