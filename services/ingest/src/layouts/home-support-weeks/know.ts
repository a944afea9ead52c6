import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/** The zones that the council has loaded. */
export type KnownZones = ReadonlySet<string>;

/** Reads the zones once, so that each row can be checked against them. */
export async function know(client: ClientBase, authority: Authority): Promise<KnownZones> {
  const { rows } = await client.query<{ code: string }>(
    'select code from zone where authority = $1',
    [authority.code],
  );
  return new Set(rows.map(({ code }) => code));
}
