import type { ClientBase } from 'pg';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { repeatedRows } from '../../problemsOf.js';
import type { PopulationCount } from './parse.js';
import { sumBands } from './sumBands.js';

/** The columns of `staged`. */
export const staging: Staging<PopulationCount> = {
  area: 'text',
  year: 'int',
  age_band: 'text',
  sex: 'text',
  ethnic_list: 'text',
  ethnic_group: 'text',
  people: 'numeric',
  basis: 'text',
  as_published: 'boolean',
};

const key = 'area, year, age_band, sex, ethnic_list, ethnic_group, basis';

/** Adds the counts of the file; one given before for the same people and basis is replaced. */
export async function save(client: ClientBase, { authority, loadId }: LoadContext): Promise<Saved> {
  const problems = await repeatedRows(client, key, 'area');
  await sumBands(client);
  await client.query(
    `insert into population (authority, ${key}, people, load_id)
     select $1, ${key}, people, $2::int from staged
     on conflict (authority, ${key}) do update set people = excluded.people, load_id = excluded.load_id`,
    [authority.code, loadId],
  );
  return { period: null, problems, notes: [] };
}
