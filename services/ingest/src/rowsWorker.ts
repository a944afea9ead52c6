import { type MessagePort, parentPort } from 'node:worker_threads';
import { FileError } from './fileError.js';
import type { LoadContext } from './layout.js';
import { layouts } from './layouts.js';
import type { OpenedFile } from './openFile.js';
import { PersonalDataError } from './personal/personalDataError.js';
import { type TakenBatch, type TakenRows, takeRows } from './takeRows.js';

/** A file, and what its rows are read with. */
export interface FileToRead {
  readonly file: OpenedFile;
  readonly layout: string;
  readonly known: unknown;
  readonly load: LoadContext;
}

/** What the thread says of a file: batches, then the end; or what stopped it. */
export type RowsMessage =
  | { readonly kind: 'batch'; readonly batch: TakenBatch }
  | { readonly kind: 'end'; readonly taken: TakenRows }
  | { readonly kind: 'fault'; readonly name: string; readonly message: string };

/** The thread may be this many batches ahead of the database. */
const aheadOfDatabase = 4;

// reads, parses and checks files in a thread of its own, so that the database can copy at the same time
parentPort?.on('message', ({ file, port }: { file: FileToRead; port: MessagePort }) => {
  void sayRows(file, port);
});

async function sayRows({ file, layout: name, known, load }: FileToRead, port: MessagePort) {
  let ahead = 0;
  const wanted = new AbortController();
  let go = () => {};
  port.on('message', () => {
    ahead -= 1;
    go();
  });
  port.on('close', () => {
    wanted.abort();
    go();
  });
  const say = (message: RowsMessage, transfer: readonly ArrayBuffer[] = []) =>
    port.postMessage(message, transfer);
  try {
    const layout = layouts.find((candidate) => candidate.name === name)!;
    const rows = takeRows(layout, await layout.read(file), known, load);
    let next = await rows.next();
    for (; !next.done && !wanted.signal.aborted; next = await rows.next()) {
      // a batch that a writer holds back costs the database nothing: reading goes on
      if (next.value.chunks.length === 0) continue;
      say(
        { kind: 'batch', batch: next.value },
        next.value.chunks.map(({ text }) => text.buffer),
      );
      ahead += 1;
      if (ahead >= aheadOfDatabase) await new Promise<void>((resolve) => (go = resolve));
    }
    if (next.done) say({ kind: 'end', taken: next.value });
    else await rows.return(undefined as never);
  } catch (error) {
    const { name: kind, message } = error as Error;
    if (!(error instanceof FileError || error instanceof PersonalDataError)) throw error;
    say({ kind: 'fault', name: kind, message });
  }
}
