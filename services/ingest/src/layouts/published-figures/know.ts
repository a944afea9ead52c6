import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/** What the checks of figures look up. */
export interface KnownDocuments {
  readonly documents: ReadonlySet<string>;
}

/** The council's papers. */
export async function knowDocuments(
  client: ClientBase,
  { code }: Authority,
): Promise<KnownDocuments> {
  const { rows } = await client.query<{ id: string }>(
    'select id from document where authority = $1',
    [code],
  );
  return { documents: new Set(rows.map(({ id }) => id)) };
}
