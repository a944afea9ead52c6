import { parentPort, workerData } from 'node:worker_threads';
import { FileError } from './fileError.js';
import type { LoadContext } from './layout.js';
import { layouts } from './layouts.js';
import type { OpenedFile } from './openFile.js';
import { PersonalDataError } from './personal/personalDataError.js';
import { type TakenBatch, type TakenRows, takeRows } from './takeRows.js';

/** What the thread is given. */
export interface RowsWorkerData {
  readonly file: OpenedFile;
  readonly layout: string;
  readonly known: unknown;
  readonly load: LoadContext;
}

/** What the thread says: batches, then the end; or what stopped it. */
export type RowsWorkerMessage =
  | { readonly kind: 'batch'; readonly batch: TakenBatch }
  | { readonly kind: 'end'; readonly taken: TakenRows }
  | {
      readonly kind: 'fault';
      readonly name: string;
      readonly message: string;
    };

/** The thread may be this many batches ahead of the database. */
const aheadOfDatabase = 4;

// reads, parses and checks a file in a thread of its own, so that the database can copy at the same time
if (parentPort) {
  const port = parentPort;
  const { file, layout: name, known, load } = workerData as RowsWorkerData;
  let ahead = 0;
  let go = () => {};
  port.on('message', () => {
    ahead -= 1;
    go();
  });
  const say = (message: RowsWorkerMessage, transfer: readonly ArrayBuffer[] = []) =>
    port.postMessage(message, transfer);
  try {
    const layout = layouts.find((candidate) => candidate.name === name)!;
    const rows = takeRows(layout, await layout.read(file), known, load);
    let next = await rows.next();
    for (; !next.done; next = await rows.next()) {
      // a batch that a writer holds back costs the database nothing: reading goes on
      if (next.value.chunks.length === 0) continue;
      say(
        { kind: 'batch', batch: next.value },
        next.value.chunks.map(({ text }) => text.buffer),
      );
      ahead += 1;
      if (ahead >= aheadOfDatabase) await new Promise<void>((resolve) => (go = resolve));
    }
    say({ kind: 'end', taken: next.value });
  } catch (error) {
    const { name: kind, message } = error as Error;
    if (!(error instanceof FileError || error instanceof PersonalDataError)) throw error;
    say({ kind: 'fault', name: kind, message });
  }
  port.close();
}
