import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/** What reading a location looks up. */
export interface KnownWards {
  readonly wards: ReadonlySet<string>;
}

/** The codes of the council's wards. */
export async function knowWards(client: ClientBase, { code }: Authority): Promise<KnownWards> {
  const { rows } = await client.query<{ code: string }>(
    'select code from ward where authority = $1',
    [code],
  );
  return { wards: new Set(rows.map((row) => row.code)) };
}
