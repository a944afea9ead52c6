import type { ClientBase } from 'pg';
import type { Family } from './families.js';

/**
 * Empties the tables of a family, and takes away what its loads told of people, days and places.
 *
 * People keep their rows, since their record keys are drawn once: figures rounded before must be rounded alike again.
 */
export async function emptyFamily(
  client: ClientBase,
  authority: string,
  { layouts, tables }: Family,
): Promise<void> {
  // deleted and not truncated: who reads meanwhile goes on seeing what stood
  for (const table of tables)
    await client.query(`delete from ${table} where authority = $1`, [authority]);
  for (const table of ['coverage', 'revision'])
    await client.query(`delete from ${table} where authority = $1 and layout = any($2)`, [
      authority,
      layouts,
    ]);
  if (layouts.includes('cld'))
    await client.query(
      `update person set birth_year = null, birth_month = null, died_on = null, sex = default, ethnic_group = default,
         ward = null, client_group = default where authority = $1`,
      [authority],
    );
  if (layouts.includes('ward-boundaries'))
    await client.query(
      'update ward set boundary = null where authority = $1 and boundary is not null',
      [authority],
    );
}

/** Takes away people and providers of whom nothing is left. */
export async function dropForgotten(client: ClientBase, authority: string): Promise<void> {
  await client.query(
    `delete from person p where authority = $1 and id not in (
       select person_id from request where authority = $1
       union select person_id from assessment where authority = $1
       union select person_id from review where authority = $1
       union select person_id from placement where authority = $1
       union select person_id from home_support_week where authority = $1
       union select person_id from respite_stay where authority = $1
       union select person_id from person_piece where authority = $1)`,
    [authority],
  );
  await client.query(
    `delete from provider p where authority = $1 and name is null and not exists (
       select from location t where t.authority = p.authority and t.provider_id = p.id
       union all select from home_support_week t where t.authority = p.authority and t.provider_id = p.id
       union all select from contract t where t.authority = p.authority and t.provider_id = p.id
       union all select from risk_level t where t.authority = p.authority and t.provider_id = p.id)`,
    [authority],
  );
}
