import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import { type PopulationByAge, populationByAge } from './populationByAge.js';
import type { PopulationRow } from './populationRow.js';
import { type WardPopulation, wardPopulation } from './wardPopulation.js';

/** The residents of an authority and of its wards, with the tables worked out from them. */
export interface Populations {
  /** Rows of the whole authority. */
  readonly city: readonly PopulationRow[];
  /** Rows of each ward, by ward code. */
  readonly wards: ReadonlyMap<string, readonly PopulationRow[]>;
  /** The wards of the authority by code, in reading order. */
  readonly wardNames: ReadonlyMap<string, string>;
  /** Adults by age, sex and ethnic group near a year; a text says why there are none. */
  byAge(year: number): PopulationByAge | string;
  /** Adults of each ward by age near a year; null where they are not known. */
  ofWards(year: number): WardPopulation | null;
}

interface Remembered {
  readonly dataVersion: number;
  readonly populations: Promise<Populations>;
}

/** A table is small and a load is rare: the last one stays in memory for as long as its database is open. */
const remembered = new WeakMap<Kysely<Database>, Map<string, Remembered>>();

/** The populations of an authority as of a data version, read and modelled once for each. */
export function populationsOf(
  db: Kysely<Database>,
  authority: string,
  dataVersion: number,
): Promise<Populations> {
  const known = remembered.get(db) ?? new Map<string, Remembered>();
  remembered.set(db, known);
  const last = known.get(authority);
  if (last?.dataVersion === dataVersion) return last.populations;
  const populations = readPopulations(db, authority);
  known.set(authority, { dataVersion, populations });
  // a failed read is not remembered
  populations.catch(() => known.delete(authority));
  return populations;
}

/** Populations from rows, each table worked out when it is first asked for. */
export function populationsFrom(
  city: readonly PopulationRow[],
  wards: ReadonlyMap<string, readonly PopulationRow[]>,
  wardNames: ReadonlyMap<string, string> = new Map(),
): Populations {
  const tables = new Map<number, PopulationByAge | string>();
  const wardTables = new Map<number, WardPopulation | null>();
  const byAge = (year: number) => {
    const table = tables.get(year) ?? tableOf(city, year);
    tables.set(year, table);
    return table;
  };
  const ofWards = (year: number) => {
    const known = wardTables.get(year);
    if (known !== undefined) return known;
    const table = byAge(year);
    const found = wardPopulation(wards, typeof table === 'string' ? null : table, year);
    wardTables.set(year, found);
    return found;
  };
  return { city, wards, wardNames, byAge, ofWards };
}

function tableOf(city: readonly PopulationRow[], year: number): PopulationByAge | string {
  try {
    return (
      populationByAge(city, year) ??
      'No table of ages by sex and of ages by ethnic group is loaded, so that ages cannot be allowed for.'
    );
  } catch (error) {
    // figures that contradict each other are the file's fault: the answer says so instead of failing
    return `Ages cannot be allowed for: ${(error as Error).message}.`;
  }
}

async function readPopulations(db: Kysely<Database>, authority: string): Promise<Populations> {
  const [rows, wards] = await Promise.all([
    db
      .selectFrom('population')
      .select(['area', 'year', 'age_band', 'sex', 'ethnic_list', 'ethnic_group', 'basis', 'people'])
      .where('authority', '=', authority)
      .execute(),
    db
      .selectFrom('ward')
      .select(['code', 'name'])
      .where('authority', '=', authority)
      .orderBy('name')
      .execute(),
  ]);
  const byArea = Map.groupBy(
    rows.map((row) => ({ ...row, people: Number(row.people) })),
    ({ area }) => area,
  );
  return populationsFrom(
    byArea.get(authority) ?? [],
    new Map(wards.map(({ code }) => [code, byArea.get(code) ?? []])),
    new Map(wards.map(({ code, name }) => [code, name])),
  );
}
