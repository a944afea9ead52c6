import { sql } from 'kysely';
import { loadStatuses } from './closedLists.js';
import type { List } from './engine/list.js';

/** A file that was offered to the loader, and what became of it. */
export interface LoadRow {
  readonly id: number;
  readonly layout: string;
  readonly source: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly status: string;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsRejected: number;
  readonly rowsOutside: number;
  readonly dataVersion: number;
  readonly demo: boolean;
  readonly detail: string | null;
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** Every file offered to the loader, newest first. */
export const loadList: List<LoadRow> = {
  id: 'loads',
  singular: 'load',
  key: 'id',
  keyKind: 'integer',
  order: [{ field: 'number', direction: 'DESC' }],
  fields: [
    {
      id: 'number',
      column: 'id',
      kind: 'integer',
      definition: 'Number of the load.',
      sorts: true,
    },
    { id: 'layout', kind: 'code', definition: 'Layout the file was read as.', sorts: true },
    { id: 'status', kind: 'code', definition: 'What became of the file.', values: loadStatuses },
    { id: 'fileName', kind: 'text', definition: 'Name of the file.', sorts: true },
    { id: 'rowsRejected', kind: 'integer', definition: 'Rows that broke a rule.', sorts: true },
    { id: 'dataVersion', kind: 'integer', definition: 'Data version after the load.', sorts: true },
    { id: 'demo', kind: 'flag', definition: 'Whether it is demo data.' },
    { id: 'finishedAt', kind: 'time', definition: 'When the load ended.', sorts: true },
  ],
  source: ({ db, authority }) =>
    db
      .selectFrom('load as f')
      .where('f.authority', '=', authority)
      .select([
        'f.id as id',
        'f.layout as layout',
        'f.source as source',
        'f.file_name as fileName',
        'f.sha256 as sha256',
        sql<string | null>`f.period_from`.as('periodFrom'),
        sql<string | null>`f.period_to`.as('periodTo'),
        'f.status as status',
        'f.rows_read as rowsRead',
        'f.rows_accepted as rowsAccepted',
        'f.rows_rejected as rowsRejected',
        'f.rows_outside as rowsOutside',
        'f.data_version as dataVersion',
        'f.demo as demo',
        'f.detail as detail',
        sql<string>`f.started_at`.as('startedAt'),
        sql<string>`f.finished_at`.as('finishedAt'),
      ]),
};
