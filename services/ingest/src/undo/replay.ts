import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';
import { type BringEffects, bringRows } from '../bringRows.js';
import { writeKeptFile } from '../kept/keptFile.js';
import { layouts } from '../layouts.js';
import { writeCoverage } from '../loadRecord.js';
import { openFile } from '../openFile.js';

/** A load that stands, and whose file is kept. */
export interface KeptLoad {
  readonly id: number;
  readonly layout: string;
  readonly fileName: string;
  readonly sha256: string;
}

/** What replaying does while it runs. */
export interface ReplayEffects extends BringEffects {
  /** Where files are kept, where that is another database. */
  readonly keptIn?: ClientBase;
}

/**
 * Loads kept files again, in the order and under the numbers of their first loads, within the caller's transaction: what
 * stands then is what stood after the last of them.
 *
 * Nothing is guarded, since all of it was accepted once; the record of the loads stays as it is.
 */
export async function replay(
  client: ClientBase,
  authority: Authority,
  loads: readonly KeptLoad[],
  effects: ReplayEffects,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'careshape-kept-'));
  try {
    // a load must not see those that came after it
    await setStatus(client, authority, loads, 'undone');
    for (const load of loads) {
      await setStatus(client, authority, [load], 'loaded');
      await replayOne(client, authority, { load, folder }, effects);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function replayOne(
  client: ClientBase,
  authority: Authority,
  { load, folder }: { readonly load: KeptLoad; readonly folder: string },
  { keptIn = client, ...effects }: ReplayEffects,
): Promise<void> {
  // some layouts carry their date in the name
  const path = join(folder, basename(load.fileName));
  const key = { authority: authority.code, sha256: load.sha256 };
  if (!(await writeKeptFile(keptIn, path, key)))
    throw new Error(`the file of load ${load.id} is not kept`);
  const layout = layouts.find(({ name }) => name === load.layout);
  if (!layout) throw new Error(`no layout ${load.layout}`);
  const context = { authority, loadId: load.id, fileName: load.fileName };
  const bringing = { file: await openFile(path), layout, load: context };
  const { saved } = await bringRows(client, bringing, effects);
  const whole = saved.period ? [saved.period] : [];
  await writeCoverage(client, authority, load.id, {
    replaced: saved.replaced ?? whole,
    covers: saved.covers ?? whole,
  });
  // the temporary tables of a load last until its transaction ends, which here is that of all of them
  await client.query('discard temp');
  await rm(path);
}

async function setStatus(
  client: ClientBase,
  authority: Authority,
  loads: readonly KeptLoad[],
  status: 'loaded' | 'undone',
): Promise<void> {
  await client.query('update load set status = $3 where authority = $1 and id = any($2)', [
    authority.code,
    loads.map(({ id }) => id),
    status,
  ]);
}
