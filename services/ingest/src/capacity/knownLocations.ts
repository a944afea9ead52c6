import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/** What the Capacity Tracker's layouts look up. */
export interface KnownLocations {
  readonly locations: ReadonlySet<string>;
}

/** The council's locations, from the register. */
export async function knowLocations(
  client: ClientBase,
  { code }: Authority,
): Promise<KnownLocations> {
  const { rows } = await client.query<{ id: string }>(
    'select id from location where authority = $1',
    [code],
  );
  return { locations: new Set(rows.map(({ id }) => id)) };
}
