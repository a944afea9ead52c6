import type { ClientBase } from 'pg';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { problemsOf, repeatedRows } from '../../problemsOf.js';
import type { ZoneWardRow } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<ZoneWardRow> = {
  zone: 'text',
  name: 'text',
  term: 'text',
  ward: 'text',
};

/** Brings the zones of the file up to date, with exactly the wards the file gives them; other zones stay as they are. */
export async function save(client: ClientBase, { authority }: LoadContext): Promise<Saved> {
  const problems = [
    ...(await repeatedRows(client, 'zone, ward', 'ward')),
    ...(await problemsOf(
      client,
      'differs-from-earlier',
      'zone',
      `select row_id as ctid, line, zone as value from (
         select ctid as row_id, *, first_value(name) over earlier as first_name, first_value(term) over earlier as first_term
         from staged window earlier as (partition by zone order by line)
       ) compared where name <> first_name or term <> first_term`,
    )),
  ];
  await client.query(
    `insert into zone (authority, code, name, term)
     select distinct $1, zone, name, term from staged
     on conflict (authority, code) do update set name = excluded.name, term = excluded.term`,
    [authority.code],
  );
  await client.query(
    'delete from zone_ward where authority = $1 and zone in (select zone from staged)',
    [authority.code],
  );
  await client.query(
    `insert into zone_ward (authority, zone, ward)
     select distinct $1, zone, ward from staged where ward is not null`,
    [authority.code],
  );
  return { period: null, problems, notes: [] };
}
