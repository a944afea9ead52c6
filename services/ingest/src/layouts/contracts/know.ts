import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/** What the checks of contracts look up. */
export interface KnownZones {
  readonly zones: ReadonlySet<string>;
}

/** The council's zones. */
export async function knowZones(client: ClientBase, { code }: Authority): Promise<KnownZones> {
  const { rows } = await client.query<{ code: string }>(
    'select code from zone where authority = $1',
    [code],
  );
  return { zones: new Set(rows.map((row) => row.code)) };
}
