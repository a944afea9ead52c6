import type { ClientBase } from 'pg';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { repeatedRows } from '../../problemsOf.js';
import type { PublishedDocument } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<PublishedDocument> = {
  id: 'text',
  title: 'text',
  body: 'text',
  meeting_on: 'date',
  published_at: 'text',
};

/** Adds the papers of the file, or brings them up to date. */
export async function save(client: ClientBase, { authority, loadId }: LoadContext): Promise<Saved> {
  const problems = await repeatedRows(client, 'id', 'document_id');
  await client.query(
    `insert into document (authority, id, title, body, meeting_on, published_at, load_id)
     select $1, id, title, body, meeting_on, published_at, $2::int from staged
     on conflict (authority, id) do update set title = excluded.title, body = excluded.body,
       meeting_on = excluded.meeting_on, published_at = excluded.published_at, load_id = excluded.load_id`,
    [authority.code, loadId],
  );
  return { period: null, problems, notes: [] };
}
