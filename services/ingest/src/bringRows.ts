import type { ClientBase } from 'pg';
import { analyseChanged } from './analyseChanged.js';
import { Copier } from './copier.js';
import type { Layout, LoadContext, Saved } from './layout.js';
import type { OpenedFile } from './openFile.js';
import { sayable } from './personal/sayable.js';
import { readingNotes } from './readingNotes.js';
import type { ReadingThread } from './readingThread.js';
import { type TakenBatch, type TakenRows, takeRows } from './takeRows.js';

/** A file that is being loaded, under its number. */
export interface Bringing {
  readonly file: OpenedFile;
  readonly layout: Layout;
  readonly load: LoadContext;
}

/** What a load does while it runs. */
export interface BringEffects {
  /** Called now and then with the rows read so far. */
  readonly progress: (rows: number) => void;
  /** Reads large files; without one the caller's own thread reads them. */
  readonly thread?: ReadingThread | null;
}

/** A smaller file is not worth the way to another thread. */
const bytesWorthAThread = 4_000_000;

/** The way of the data within a transaction: read, parse and check, copy, save. */
export async function bringRows(
  client: ClientBase,
  { file, layout, load }: Bringing,
  { progress, thread }: BringEffects,
): Promise<{ readonly taken: TakenRows; readonly saved: Saved; readonly known: unknown }> {
  const known = await layout.know?.(client, load.authority);
  const rows =
    thread && file.bytes > bytesWorthAThread
      ? thread.rows({ file, layout: layout.name, known, load })
      : takeRows(layout, await layout.read(file), known, load);
  const taken = await copyRows(client, layout, rows, progress);
  const saved = await layout.save(client, load, taken.gathered);
  await analyseChanged(client);
  const problems = saved.problems.map(sayable(layout));
  const notes = [...readingNotes(file), ...saved.notes];
  return { taken, saved: { ...saved, problems, notes }, known };
}

async function copyRows(
  client: ClientBase,
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

async function createStaged(client: ClientBase, staging: Layout['staging']): Promise<void> {
  const columns = Object.entries<string>(staging).map(([name, type]) => `"${name}" ${type}`);
  await client.query(
    `create temporary table staged (line int not null, ${columns.join(', ')}) on commit drop`,
  );
}
