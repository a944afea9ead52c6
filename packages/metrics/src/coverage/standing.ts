import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import { type Coverage, readCoverage } from './coverage.js';
import { dataVersion, type Loaded, readLoaded } from './loads.js';

/** What stands beside the rows of an authority until the next load: it is read once and kept so long. */
export interface Standing {
  readonly loaded: Loaded;
  readonly coverage: Coverage;
  /** What a read of some name found; read at its first asking, and again where that failed. */
  once<Found>(name: string, read: () => Promise<Found>): Promise<Found>;
}

interface Kept {
  readonly version: number;
  readonly standing: Promise<Standing>;
}

const kept = new WeakMap<Kysely<Database>, Map<string, Kept>>();

/**
 * Answers by what stands beside the rows of an authority, as of its data version: every load that changes data raises it.
 *
 * The version is read while the answer is made of what is kept; where a load has come between, it is made anew.
 */
export async function byStanding<Answer>(
  { db, authority }: { readonly db: Kysely<Database>; readonly authority: string },
  answer: (standing: Standing) => Promise<Answer>,
): Promise<Answer> {
  const known = kept.get(db)?.get(authority);
  if (!known) return answer(await readStanding(db, authority));
  const [version, early] = await Promise.allSettled([
    dataVersion(db, authority),
    known.standing.then(answer),
  ]);
  if (version.status === 'rejected') throw version.reason;
  if (version.value !== known.version) return answer(await readStanding(db, authority));
  if (early.status === 'rejected') throw early.reason;
  return early.value;
}

/** What stands beside the rows of an authority, as of its data version. */
export async function readStanding(db: Kysely<Database>, authority: string): Promise<Standing> {
  const ofDatabase = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, ofDatabase);
  const version = await dataVersion(db, authority);
  const known = ofDatabase.get(authority);
  if (known?.version === version) return known.standing;
  const standing = standingOf(db, authority);
  ofDatabase.set(authority, { version, standing });
  standing.catch(() => {
    if (ofDatabase.get(authority)?.standing === standing) ofDatabase.delete(authority);
  });
  return standing;
}

async function standingOf(db: Kysely<Database>, authority: string): Promise<Standing> {
  const [loaded, coverage] = await Promise.all([
    readLoaded(db, authority),
    readCoverage(db, authority),
  ]);
  const found = new Map<string, Promise<unknown>>();
  const once = <Found>(name: string, read: () => Promise<Found>): Promise<Found> => {
    const before = found.get(name) as Promise<Found> | undefined;
    if (before) return before;
    const now = read();
    found.set(name, now);
    now.catch(() => found.delete(name));
    return now;
  };
  return { loaded, coverage, once };
}
