import type { Authority, Period } from '@careshape/domain';
import pg from 'pg';
import { FileError } from './fileError.js';
import { bringRows } from './bringRows.js';
import { commonestProblems, type CommonProblem } from './commonestProblems.js';
import type { Change } from './guards/change.js';
import { guarded } from './guards/guarded.js';
import type { GuardName, GuardSettings, Held } from './guards/guards.js';
import { keepFile } from './kept/keptFile.js';
import { keptText } from './kept/keptText.js';
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
import { applyMapping } from './mapping/applyMapping.js';
import { type OpenedFile, openFile } from './openFile.js';
import { PersonalDataError } from './personal/personalDataError.js';
import { personalDataIn } from './personal/personalDataIn.js';
import type { Problem } from './problem.js';
import { keptProblems } from './problemList.js';
import { recogniseLayout } from './recogniseLayout.js';
import type { ReadingThread } from './readingThread.js';
import type { TakenRows } from './takeRows.js';

/** What is wanted of a load. */
export interface LoadOptions {
  readonly authority: Authority;
  /** A layout's name; null to recognise it from the header. */
  readonly layout: string | null;
  /** Load nothing if any row is bad. */
  readonly strict: boolean;
  /** The data is made up: the load says so for ever. */
  readonly demo: boolean;
  /** Guards whose findings are accepted beforehand. */
  readonly accept?: readonly GuardName[];
  /** How far guards let a file go, where it is not as usual. */
  readonly guards?: GuardSettings;
  /** The folder with the council's mappings of its own headings and codes. */
  readonly mappings?: string | null;
  /** Find out all that a load would do, and do nothing. */
  readonly dryRun?: boolean;
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
  /** The commonest of those that rejected rows, of the problems kept. */
  readonly commonest: readonly CommonProblem[];
  readonly dataVersion: number | null;
  readonly detail: string | null;
  /** What guards found, accepted or not. */
  readonly held: readonly Held[];
  /** What changes of what is counted; what would, where nothing was loaded. */
  readonly changes: readonly Change[];
  readonly seconds: number;
}

type Counts = Pick<
  LoadReport,
  | 'period'
  | 'rowsRead'
  | 'rowsAccepted'
  | 'rowsRejected'
  | 'rowsOutside'
  | 'problems'
  | 'commonest'
  | 'detail'
  | 'held'
  | 'changes'
>;
interface Result {
  readonly counts: Counts;
  readonly replaced?: readonly Period[];
  readonly covers?: readonly Period[];
  readonly kept: readonly Problem[];
}

/** Nothing is to be loaded after all: carries what was found, so that it can be reported after the rollback. */
class NotLoaded extends Error {
  constructor(
    readonly status: 'refused' | 'held',
    readonly result: Result,
  ) {
    super(status);
  }
}

/** All went well and was not meant: undoes the transaction of a dry run. */
class DryRun extends Error {
  constructor(readonly counts: Counts) {
    super('dry run');
  }
}

const nothing: Counts = {
  period: null,
  rowsRead: 0,
  rowsAccepted: 0,
  rowsRejected: 0,
  rowsOutside: 0,
  problems: 0,
  commonest: [],
  detail: null,
  held: [],
  changes: [],
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
    if (options.dryRun && status !== 'loaded') {
      const { counts } = await load({ loadId: 0, dataVersion: 0 });
      return { ...counts, loadId: null, dataVersion: null };
    }
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
      const { counts, kept, covers = [], replaced = [] } = await load(number);
      if (options.dryRun) throw new DryRun(counts);
      const outcome = { ...counts, finishedAt: effects.now() };
      await writeCoverage(client, options.authority, number.loadId, {
        replaced,
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
    if (options.mappings)
      file = applyMapping(file, options.mappings, { layouts, layout: options.layout });
    layout = recogniseLayout(file, layouts, options.layout);
    if (!options.dryRun) await refuseMixing(client, options);
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
    if (error instanceof DryRun)
      return report('loaded', { ...error.counts, loadId: null, dataVersion: null });
    if (error instanceof NotLoaded)
      return report(error.status, await record(error.status, async () => error.result));
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

/**
 * Made-up data never stands beside real data: no figure could be believed.
 *
 * @throws FileError where the database holds the other kind
 */
async function refuseMixing(client: pg.Client, { authority, demo }: LoadOptions): Promise<void> {
  const { rowCount } = await client.query(
    `select from load where authority = $1 and status = 'loaded' and demo <> $2 limit 1`,
    [authority.code, demo],
  );
  if (rowCount === 0) return;
  throw new FileError(
    demo
      ? 'the database holds real data, and made-up data is not put beside it: choose another with DATABASE_URL or CARESHAPE_HOME'
      : 'the database holds demo data, and real data is not put beside it: choose another with DATABASE_URL or CARESHAPE_HOME, or say --demo of a file that is made up too',
  );
}

/** A file's name, where that is not personal itself. */
function sayableName({ name }: OpenedFile): string {
  return personalDataIn(name) === null ? name : '(name withheld)';
}

function just(detail: string): Result {
  return { counts: { ...nothing, detail }, kept: [] };
}

/** The way of the data: read, parse and check, copy, save. */
async function bring(
  client: pg.Client,
  { file, layout, loadId }: { file: OpenedFile; layout: Layout; loadId: number },
  { authority, strict, accept = [], guards }: LoadOptions,
  { url, progress, thread }: LoadEffects,
): Promise<Result> {
  const load = { authority, loadId, fileName: file.name };
  const { taken, saved, known } = await bringRows(
    client,
    { file, layout, load },
    { progress, thread: thread ?? null },
  );
  const result = resultOf(taken, saved);
  if (strict && result.counts.rowsRejected > 0)
    throw new NotLoaded(
      'refused',
      unloaded(result, `${result.counts.rowsRejected} bad rows and --strict: nothing was loaded`),
    );
  const { changes, held } = await guarded({ client, url }, { layout, load, taken, result }, guards);
  const found = { ...result, counts: { ...result.counts, changes, held } };
  if (held.some(({ guard }) => !accept.includes(guard)))
    throw new NotLoaded('held', unloaded(found, heldWords(held, accept)));
  await keepFile(client, () => keptText(file, layout, known, load), {
    authority: authority.code,
    sha256: file.sha256,
  });
  return found;
}

function unloaded(result: Result, detail: string): Result {
  return { counts: { ...result.counts, rowsAccepted: 0, detail }, kept: result.kept };
}

/** Which guards hold a file. What they counted is for who loads it alone: everybody may read the record of loads. */
function heldWords(held: readonly Held[], accept: readonly GuardName[]): string {
  const open = held.map(({ guard }) => guard).filter((guard) => !accept.includes(guard));
  return `nothing was changed: held by ${[...new Set(open)].join(', ')}`;
}

function resultOf(taken: TakenRows, saved: Saved): Result {
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
    ...nothing,
    period: saved.period,
    rowsRead: taken.read,
    rowsAccepted: taken.read - rejected - taken.outside,
    rowsRejected: rejected,
    rowsOutside: taken.outside,
    problems: count,
    commonest: commonestProblems(kept),
    detail: notes.join('; ') || null,
  };
  const whole = saved.period ? [saved.period] : [];
  return { counts, kept, replaced: saved.replaced ?? whole, covers: saved.covers ?? whole };
}
