import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { FileError } from './fileError.js';
import { PersonalDataError } from './personal/personalDataError.js';
import type { FileToRead, RowsMessage } from './rowsWorker.js';
import type { TakenBatch, TakenRows } from './takeRows.js';

/**
 * Rows live short: a small young generation is as fast. A bound on the old one keeps it from growing lazily, so that the
 * whole stays under 300 MB whatever the file's size; what is kept, some 500 bytes a person, has ample room in it.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 192 };
const program = new URL('./rowsWorker.js', import.meta.url);

/** A thread that reads files one after another, faster with each. */
export interface ReadingThread {
  /** The same as `takeRows`, from the thread, which stays at most a few batches ahead. */
  rows(file: FileToRead): AsyncGenerator<TakenBatch, TakenRows>;
  /** Ends the thread, whatever it does. */
  stop(): Promise<void>;
}

/**
 * Starts a thread that reads rows; null where its program is not there, as when the sources run unbuilt, in tests.
 *
 * It takes a moment to start: time that the fingerprint of the file needs anyway.
 */
export function startReadingThread(): ReadingThread | null {
  if (!existsSync(fileURLToPath(program))) return null;
  const worker = new Worker(program, { resourceLimits });
  let fault: Error | null = null;
  worker.on('error', (error: Error) => (fault = error));
  return {
    async *rows(file) {
      const { port1: mine, port2: its } = new MessageChannel();
      const messages = on(mine, 'message', { close: ['close'] });
      worker.postMessage({ file, port: its }, [its]);
      worker.once('exit', () => mine.close());
      try {
        for await (const [message] of messages) {
          const said = message as RowsMessage;
          switch (said.kind) {
            case 'batch':
              yield said.batch;
              mine.postMessage('taken', []);
              break;
            case 'end':
              return said.taken;
            case 'fault':
              throw said.name === 'PersonalDataError'
                ? new PersonalDataError(said.message)
                : new FileError(said.message);
            default:
              throw new Error(`unknown message: ${said satisfies never}`);
          }
        }
        throw fault ?? new Error(`the thread that reads ${file.file.name} ended early`);
      } finally {
        mine.close();
      }
    },
    stop: async () => void (await worker.terminate()),
  };
}
