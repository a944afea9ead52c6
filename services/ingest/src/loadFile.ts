import type { Authority, Period } from '@careshape/domain';
import pg from 'pg';
import { FileError } from './fileError.js';
import { analyseChanged } from './analyseChanged.js';
import { Copier } from './copier.js';
import type { Layout, Saved } from './layout.js';
import { layouts } from './layouts.js';
import {
  finishLoad,
  writeCoverage,
  holdAuthority,
  type LoadNumber,
  type LoadStatus,
  sameFileLoaded,
  startLoad,
} from './loadRecord.js';
import { type OpenedFile, openFile } from './openFile.js';
import { PersonalDataError } from './personal/personalDataError.js';
import { personalDataIn } from './personal/personalDataIn.js';
import { sayable } from './personal/sayable.js';
import type { Problem } from './problem.js';
import { keptProblems } from './problemList.js';
import { readingNotes } from './readingNotes.js';
import { recogniseLayout } from './recogniseLayout.js';
import type { ReadingThread } from './readingThread.js';
import { type TakenBatch, type TakenRows, takeRows } from './takeRows.js';

/** What is wanted of a load. */
export interface LoadOptions {
  readonly authority: Authority;
  /** A layout's name; null to recognise it from the header. */
  readonly layout: string | null;
  /** Load nothing if any row is bad. */
  readonly strict: boolean;
  /** The data is made up: the load says so for ever. */
  readonly demo: boolean;
}

/** What a load touches. */
export interface LoadEffects {
  /** The database's address. */
  readonly url: string;
  readonly now: () => Date;
  /** Called now and then with the rows read so far. */
  readonly progress: (rows: number) => void;
  /** Reads large files; without one the caller's own thread reads them. */
  readonly thread?: ReadingThread | null;
}

/** What became of a file: the same as its row in table `load`. */
export interface LoadReport {
  readonly file: string;
  /** Null where the file could not be read at all, so that it has no row either. */
  readonly loadId: number | null;
  readonly layout: string | null;
  readonly status: LoadStatus;
  readonly period: Period | null;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsRejected: number;
  readonly rowsOutside: number;
  /** Problems and notes met, of which at most 10,000 are kept. */
  readonly problems: number;
  readonly dataVersion: number | null;
  readonly detail: string | null;
  readonly seconds: number;
}

type Counts = Pick<
  LoadReport,
  'period' | 'rowsRead' | 'rowsAccepted' | 'rowsRejected' | 'rowsOutside' | 'problems' | 'detail'
>;
interface Result {
  readonly counts: Counts;
  readonly covers?: readonly Period[];
  readonly kept: readonly Problem[];
}

/** Rows were bad and none were wanted: carries what was found, so that it can be reported after the rollback. */
class StrictRefusal extends Error {
  constructor(readonly result: Result) {
    super('strict');
  }
}

const nothing: Counts = {
  period: null,
  rowsRead: 0,
  rowsAccepted: 0,
  rowsRejected: 0,
  rowsOutside: 0,
  problems: 0,
  detail: null,
};

/**
 * Loads one source file: all of it or nothing, in one transaction.
 *
 * A file that cannot be loaded is a report with status `refused`, not an error; only a fault of the database throws.
 */
export async function loadFile(
  path: string,
  options: LoadOptions,
  effects: LoadEffects,
): Promise<LoadReport> {
  const startedAt = effects.now();
  const client = new pg.Client({ connectionString: effects.url });
  client.on('error', () => {});
  await client.connect();
  let [file, layout]: [OpenedFile | null, Layout | null] = [null, null];
  const record = async (status: LoadStatus, load: (number: LoadNumber) => Promise<Result>) => {
    if (file === null) return { ...nothing, loadId: null, dataVersion: null };
    await client.query('begin');
    try {
      await holdAuthority(client, options.authority);
      const number = await startLoad(client, options.authority, {
        layout: layout?.name ?? 'not-recognised',
        source: layout?.source ?? 'not known',
        fileName: sayableName(file),
        sha256: file.sha256,
        status,
        demo: options.demo,
        startedAt,
      });
      const { counts, kept, covers = [] } = await load(number);
      const outcome = { ...counts, finishedAt: effects.now() };
      await writeCoverage(client, options.authority, number.loadId, {
        period: counts.period,
        covers,
      });
      await finishLoad(client, options.authority, number.loadId, outcome, kept);
      await client.query('commit');
      return { ...counts, ...number };
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  };
  const report = (status: LoadStatus, recorded: Awaited<ReturnType<typeof record>>) => ({
    file: path,
    layout: layout?.name ?? null,
    status,
    ...recorded,
    seconds: (effects.now().getTime() - startedAt.getTime()) / 1000,
  });

  try {
    file = await openFile(path);
    layout = recogniseLayout(file, layouts, options.layout);
    const [found, source] = [layout, file];
    const same = await sameFileLoaded(client, options.authority, found.name, source.sha256);
    if (same !== null)
      return report(
        'unchanged',
        await record('unchanged', async () => just(`the same file as load ${same}`)),
      );
    return report(
      'loaded',
      await record('loaded', ({ loadId }) =>
        bring(client, { file: source, layout: found, loadId }, options, effects),
      ),
    );
  } catch (error) {
    if (error instanceof StrictRefusal)
      return report('refused', await record('refused', async () => error.result));
    if (!(error instanceof FileError || error instanceof PersonalDataError)) throw error;
    // only our own words go into the record: an unknown header is not repeated there
    const kept =
      file === null || layout === null
        ? 'its layout is not known'
        : error.message.replaceAll(file.name, sayableName(file));
    const recorded = await record('refused', async () => just(kept));
    return report('refused', { ...recorded, detail: error.message });
  } finally {
    await client.end();
  }
}

/** A file's name, where that is not personal itself. */
function sayableName({ name }: OpenedFile): string {
  return personalDataIn(name) === null ? name : '(name withheld)';
}

function just(detail: string): Result {
  return { counts: { ...nothing, detail }, kept: [] };
}

/** A smaller file is not worth the way to another thread. */
const bytesWorthAThread = 4_000_000;

/** The way of the data: read, parse and check, copy, save. */
async function bring(
  client: pg.Client,
  { file, layout, loadId }: { file: OpenedFile; layout: Layout; loadId: number },
  { authority, strict }: LoadOptions,
  { progress, thread }: LoadEffects,
): Promise<Result> {
  const load = { authority, loadId, fileName: file.name };
  const known = await layout.know?.(client, authority);
  const rows =
    thread && file.bytes > bytesWorthAThread
      ? thread.rows({ file, layout: layout.name, known, load })
      : takeRows(layout, await layout.read(file), known, load);
  const taken = await copyRows(client, layout, rows, progress);
  const saved = await layout.save(client, load, taken.gathered);
  await analyseChanged(client);
  const problems = saved.problems.map(sayable(layout));
  const notes = [...readingNotes(file), ...saved.notes];
  return resultOf(taken, { ...saved, problems, notes }, strict);
}

async function copyRows(
  client: pg.Client,
  layout: Layout,
  rows: AsyncGenerator<TakenBatch, TakenRows>,
  progress: (rows: number) => void,
): Promise<TakenRows> {
  if (!layout.writer) await createStaged(client, layout.staging);
  const copier = new Copier(client);
  try {
    let next = await rows.next();
    for (; !next.done; next = await rows.next()) {
      for (const chunk of next.value.chunks) await copier.write(chunk);
      progress(next.value.read);
    }
    await copier.end();
    // a small sample is enough to keep joins from being nested loops
    await client.query('set local default_statistics_target = 10');
    if (!layout.writer) await client.query('analyze staged');
    return next.value;
  } catch (error) {
    await rows.throw(error).catch(() => {});
    await copier.stop();
    throw error;
  }
}

async function createStaged(client: pg.Client, staging: Layout['staging']): Promise<void> {
  const columns = Object.entries<string>(staging).map(([name, type]) => `"${name}" ${type}`);
  await client.query(
    `create temporary table staged (line int not null, ${columns.join(', ')}) on commit drop`,
  );
}

function resultOf(taken: TakenRows, saved: Saved, strict: boolean): Result {
  const rejected = taken.rejected + new Set(saved.problems.map(({ line }) => line)).size;
  const count = taken.problemCount + saved.problems.length;
  const kept = [...taken.problems, ...saved.problems]
    .toSorted((a, b) => a.line - b.line)
    .slice(0, keptProblems);
  const notes = [
    ...saved.notes,
    ...(count > keptProblems ? [`the first ${keptProblems} of ${count} problems are kept`] : []),
  ];
  const counts = {
    period: saved.period,
    rowsRead: taken.read,
    rowsAccepted: taken.read - rejected - taken.outside,
    rowsRejected: rejected,
    rowsOutside: taken.outside,
    problems: count,
    detail: notes.join('; ') || null,
  };
  const covers = saved.covers ?? (saved.period ? [saved.period] : []);
  if (!strict || rejected === 0) return { counts, kept, covers };
  const detail = `${rejected} bad rows and --strict: nothing was loaded`;
  throw new StrictRefusal({ counts: { ...counts, rowsAccepted: 0, detail }, kept });
}
