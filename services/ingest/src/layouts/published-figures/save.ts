import type { ClientBase } from 'pg';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { repeatedRows } from '../../problemsOf.js';
import type { PublishedFigure } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<PublishedFigure> = {
  id: 'text',
  document_id: 'text',
  locator: 'text',
  subject: 'text',
  measure: 'text',
  label: 'text',
  service_type: 'text',
  client_group: 'text',
  age_band: 'text',
  ethnic_group: 'text',
  sex: 'text',
  area: 'text',
  zone: 'text',
  provider_name: 'text',
  city: 'text',
  tenure: 'text',
  period_label: 'text',
  period_from: 'date',
  period_to: 'date',
  value: 'numeric',
  value_low: 'numeric',
  value_high: 'numeric',
  unit: 'text',
  qualifier: 'text',
  comparator: 'text',
  note: 'text',
  repeat_of: 'text',
  conflicts_with: 'text',
};

const columns = Object.keys(staging).join(', ');

/** The figures of a paper are replaced as a whole by those of the file. */
export async function save(client: ClientBase, { authority, loadId }: LoadContext): Promise<Saved> {
  const problems = await repeatedRows(client, 'id', 'figure_id');
  await client.query(
    `delete from published_figure where authority = $1
       and (document_id in (select document_id from staged) or id in (select id from staged))`,
    [authority.code],
  );
  await client.query(
    `insert into published_figure (authority, load_id, ${columns}) select $1, $2::int, ${columns} from staged`,
    [authority.code, loadId],
  );
  return { period: null, problems, notes: [] };
}
