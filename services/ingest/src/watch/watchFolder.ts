import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FileError } from '../fileError.js';
import type { LoadReport } from '../loadFile.js';

/** How a folder is watched. */
export interface Watching {
  /** Milliseconds between two looks. */
  readonly every: number;
  /** Whether to end once everything there has been loaded. */
  readonly once: boolean;
  /** Ends the watch, after the file in hand. */
  readonly signal: AbortSignal;
  load(path: string): Promise<LoadReport>;
  /** Is told of each file when it has been moved. */
  tell(report: Moved): void;
}

/** What became of a file that arrived, and where it lies now. */
export interface Moved extends LoadReport {
  readonly movedTo: string;
}

/** Where files lie once their outcome is known. */
const folders = { loaded: 'done', unchanged: 'done', held: 'held', refused: 'refused' } as const;

/**
 * Loads the files that arrive in a folder, in the order of their names, each once it has not grown between two looks, and
 * moves each to `done`, `held` or `refused` in the folder. A file there already of that name is never written over.
 *
 * A fault of the database ends the watch and leaves the file where it arrived: the next watch takes it up.
 *
 * @returns what became of each file
 * @throws FileError where there is no such folder
 */
export async function watchFolder(folder: string, watching: Watching): Promise<readonly Moved[]> {
  const { every, once, signal, load, tell } = watching;
  for (const name of new Set(Object.values(folders)))
    await mkdir(join(folder, name), { recursive: true }).catch(() => {
      throw new FileError(
        `cannot write in ${folder}: check its name and that it may be written to`,
      );
    });
  const moved: Moved[] = [];
  let before = await arrived(folder);
  while (!signal.aborted) {
    await pause(once ? Math.min(every, 1000) : every, signal);
    const now = await arrived(folder);
    const ready = [...now].filter(([name, size]) => before.get(name) === size);
    for (const [name] of ready) {
      if (signal.aborted) break;
      const path = join(folder, name);
      const report = await load(path);
      const status = report.status as keyof typeof folders;
      const movedTo = await moveInto(join(folder, folders[status]), path);
      const told = { ...report, movedTo };
      moved.push(told);
      tell(told);
      now.delete(name);
    }
    if (once && now.size === 0) break;
    before = now;
  }
  return moved;
}

/** The files in a folder with their sizes, by name; hidden ones are still being written by who copies them. */
async function arrived(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.part'),
    )
    .map(({ name }) => name)
    .toSorted();
  const sizes = await Promise.all(
    names.map(async (name) => [name, (await stat(join(folder, name))).size] as const),
  );
  return new Map(sizes);
}

async function moveInto(folder: string, path: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  const [stem, ending] = [basename(path, extname(path)), extname(path)];
  let name = `${stem}${ending}`;
  for (let again = 2; taken.has(name); again += 1) name = `${stem}-${again}${ending}`;
  await rename(path, join(folder, name));
  return join(folder, name);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, null, { signal }).catch(() => {});
}
