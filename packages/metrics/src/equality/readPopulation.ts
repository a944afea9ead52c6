import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { PopulationRow } from './adultPopulation.js';

/** The population rows of a whole authority. */
export async function readPopulation(
  db: Kysely<Database>,
  authority: string,
): Promise<readonly PopulationRow[]> {
  const rows = await db
    .selectFrom('population')
    .select(['year', 'age_band', 'sex', 'ethnic_list', 'ethnic_group', 'basis', 'people'])
    .where('authority', '=', authority)
    .where('area', '=', authority)
    .execute();
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}
