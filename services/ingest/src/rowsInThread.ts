import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { FileError } from './fileError.js';
import { PersonalDataError } from './personal/personalDataError.js';
import type { RowsWorkerData, RowsWorkerMessage } from './rowsWorker.js';
import type { TakenBatch, TakenRows } from './takeRows.js';

/** Rows live short: a small young generation is as fast, and keeps the whole under 300 MB whatever the file's size. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };
const program = new URL('./rowsWorker.js', import.meta.url);

/** Whether the thread's program is there: it is not where the sources run unbuilt, as in tests. */
export function threadsArePossible(): boolean {
  return existsSync(fileURLToPath(program));
}

/** The same as `takeRows`, from a thread of its own that stays at most a few batches ahead. */
export async function* rowsInThread(data: RowsWorkerData): AsyncGenerator<TakenBatch, TakenRows> {
  const worker = new Worker(program, { workerData: data, resourceLimits });
  try {
    for await (const [message] of on(worker, 'message', { close: ['exit'] })) {
      const said = message as RowsWorkerMessage;
      switch (said.kind) {
        case 'batch':
          yield said.batch;
          worker.postMessage('taken', []);
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
    throw new Error(`the thread that reads ${data.file.name} ended early`);
  } finally {
    await worker.terminate();
  }
}
