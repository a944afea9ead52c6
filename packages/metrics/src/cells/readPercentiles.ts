import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { Part } from '../cubes/cube.js';
import type { CellQuestion } from './cellSql.js';
import { percentileSql, percentiles } from './percentileSql.js';
import { codeOf } from '../cubes/folded.js';
import { asDays } from './startsAndEnds.js';

/** The percentiles of one cell as SQL found them. Nothing but the gate may read them. */
export interface RawPercentiles {
  readonly codes: readonly (string | null)[];
  /** Which bucket of time, from 0; 0 where the question has none. */
  readonly bucket: number;
  readonly days: Readonly<Record<keyof typeof percentiles, number | null>>;
  /** Distinct people whose days these are. */
  readonly people: number;
}

/** Reads the percentiles of an amount in the cells of a question; a cell without rows is not among them. */
export async function readPercentiles(
  question: CellQuestion,
  part: Extract<Part, { kind: 'sum' }>,
  db: Kysely<Database>,
): Promise<readonly RawPercentiles[]> {
  const alone = { ...question, parts: [part] };
  const days = asDays(alone);
  // asked of days, the basis of the part is one of its own with the same name
  const { rows } = await percentileSql(days ?? alone, part).execute(db);
  return (rows as Readonly<Record<string, unknown>>[]).flatMap((row) =>
    row['people'] === 0
      ? []
      : [
          {
            codes: question.asked.dimensions.map((dimension, i) => codeOf(dimension, row[`d${i}`])),
            bucket: row['n'] === undefined ? 0 : Number(row['n']) - 1,
            days: { MEDIAN: Number(row['MEDIAN']), P90: Number(row['P90']) },
            people: Number(row['people']),
          },
        ],
  );
}
