import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/** The areas whose people are kept: the authority and its wards. */
export interface KnownWards {
  readonly areas: ReadonlySet<string>;
}

/** Looks up the council's wards. */
export async function knowWards(client: ClientBase, { code }: Authority): Promise<KnownWards> {
  const { rows } = await client.query<{ code: string }>(
    'select code from ward where authority = $1',
    [code],
  );
  return { areas: new Set([code, ...rows.map((row) => row.code)]) };
}
