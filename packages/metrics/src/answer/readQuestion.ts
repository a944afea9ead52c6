import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { RawCell } from '../cells/cell.js';
import { type CellQuestion, rowCells } from '../cells/cellSql.js';
import { readCells } from '../cells/readCells.js';
import type { Coverage } from '../coverage/coverage.js';
import type { Part } from '../cubes/cube.js';
import { markDominated } from '../gate/gateDominance.js';
import type { Policy } from '../gate/policy.js';
import type { AskedQuestion, AskedTime } from '../question/askedQuestion.js';
import { bucketLengths } from './rows/bucketLengths.js';
import type { BucketLength } from './rows/measureFigure.js';
import { type Reading, type ReadingPlan, readingsOf } from './readings.js';

/** What a reading found. */
export interface ReadCells {
  readonly reading: Reading;
  readonly parts: readonly Part[];
  readonly cells: readonly RawCell[];
  /** The length of each of its buckets, by its number. */
  readonly lengths: readonly BucketLength[];
}

/** Cells of a question, with where each figure is found in them. */
export interface ReadQuestion extends Pick<ReadingPlan, 'places'> {
  readonly readings: readonly ReadCells[];
}

/** What reading is given. */
export interface ReadContext {
  readonly db: Kysely<Database>;
  readonly authority: string;
  readonly policy: Policy;
  readonly coverage: Coverage;
}

/** Reads the cells of the rows of a question, of the days that are loaded. */
export function readRows(
  asked: AskedQuestion,
  time: AskedTime,
  context: ReadContext,
): Promise<ReadQuestion> {
  return readPlanned(
    asked,
    readingsOf(asked.measures, time, { ...context, cube: asked.cube }),
    context,
  );
}

/** Reads the one cell of the totals. */
export function readTotals(
  asked: AskedQuestion,
  time: AskedTime,
  context: ReadContext,
): Promise<ReadQuestion> {
  const whole = { ...time, buckets: null };
  const one = { ...asked, dimensions: [], grains: [], measures: asked.totals };
  return readPlanned(
    one,
    readingsOf(asked.totals, whole, { ...context, cube: asked.cube }),
    context,
  );
}

async function readPlanned(
  asked: AskedQuestion,
  { readings, places }: ReadingPlan,
  context: ReadContext,
): Promise<ReadQuestion> {
  const read = readings.map(async (reading): Promise<ReadCells> => {
    const own = { ...asked, measures: reading.measures };
    const question = rowCells(own, reading.time, context);
    const cells = await readMarkedCells(question, context);
    const lengths = bucketLengths(reading.time, asked.cube.needs, context.coverage);
    return { reading, parts: question.parts, cells, lengths };
  });
  return { places, readings: await Promise.all(read) };
}

/** Reads the cells, and marks those whose hours or cost could show one provider's business. */
async function readMarkedCells(
  question: CellQuestion,
  { db, policy }: ReadContext,
): Promise<readonly RawCell[]> {
  return markDominated(await readCells(question, db), policy);
}
