import { once } from 'node:events';
import type { ClientBase } from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import type { CopyChunk } from './layout.js';

/** Copies chunks into their tables, one COPY for each run of chunks of one table; waits where the database is slower. */
export class Copier {
  readonly #client: ClientBase;
  #table: string | null = null;
  #copy: CopyStreamQuery | null = null;
  /** Rejects when the running COPY fails, so that nobody waits for a drain that never comes. */
  #failed: Promise<never> | null = null;

  constructor(client: ClientBase) {
    this.#client = client;
  }

  /** Copies a chunk. */
  async write({ table, columns, text }: CopyChunk): Promise<void> {
    if (this.#table !== table) {
      await this.end();
      this.#open(table, columns);
    }
    if (!this.#copy!.write(text)) await this.#orFailure(once(this.#copy!, 'drain'));
  }

  /** Ends the running COPY and waits until the database has it all. */
  async end(): Promise<void> {
    if (this.#copy === null) return;
    const copy = this.#copy;
    copy.end();
    await this.#orFailure(once(copy, 'finish'));
    this.#close();
  }

  /** Gives the running COPY up, so that the connection can be used for the rollback. */
  async stop(): Promise<void> {
    const copy = this.#copy;
    this.#close();
    if (copy === null || copy.destroyed) return;
    const closed = once(copy, 'close').catch(() => {});
    copy.destroy();
    await closed;
  }

  #open(table: string, columns: readonly string[]): void {
    const names = columns.map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
    const copy = this.#client.query(copyFrom(`copy ${table} (${names}) from stdin`));
    this.#failed = once(copy, 'error').then(([error]) => {
      throw error;
    });
    this.#failed.catch(() => {});
    this.#table = table;
    this.#copy = copy;
  }

  #close(): void {
    this.#copy = null;
    this.#table = null;
    this.#failed = null;
  }

  async #orFailure(event: Promise<unknown>): Promise<void> {
    event.catch(() => {});
    await Promise.race([event, this.#failed]);
  }
}
