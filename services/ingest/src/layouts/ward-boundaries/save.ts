import type { ClientBase } from 'pg';
import { placeLocations } from '../../cqc/placeLocations.js';
import { linkPlacements } from '../../linkPlacements.js';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { repeatedRows } from '../../problemsOf.js';
import type { WardBoundary } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<WardBoundary> = {
  code: 'text',
  name: 'text',
  vintage: 'text',
  boundary: 'text',
};

/** Gives each ward its boundary; a ward not known yet is added, one that is keeps its name and vintage. */
export async function save(client: ClientBase, { authority }: LoadContext): Promise<Saved> {
  const problems = await repeatedRows(client, 'code', 'code');
  const { rowCount } = await client.query(
    `insert into ward (authority, code, name, vintage, boundary)
     select $1, code, name, vintage, boundary::jsonb from staged
     on conflict (authority, code) do update set boundary = excluded.boundary`,
    [authority.code],
  );
  await placeLocations(client, authority);
  await linkPlacements(client, authority);
  return { period: null, problems, notes: rowCount === 0 ? [noneOwn] : [] };
}

const noneOwn =
  'no ward of the file is of this council; a county takes a file that names the county of each ward (CTY24CD)';
