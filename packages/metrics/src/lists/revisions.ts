import { sql } from 'kysely';
import { revisionKinds } from './closedLists.js';
import type { List } from './list.js';

/** Days of which a load told, and the load that told of them before. */
export interface RevisionRow {
  readonly id: number;
  readonly layout: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly loadId: number;
  readonly earlierLoadId: number | null;
  readonly rowsAfter: number;
  readonly rowsBefore: number | null;
  readonly at: string;
}

/** Which days of which layout a load told of first, or told anew: newest first. */
export const revisionList: List<RevisionRow> = {
  id: 'revisions',
  singular: 'revision',
  key: 'id',
  keyKind: 'integer',
  order: [{ field: 'id', direction: 'DESC' }],
  fields: [
    { id: 'id', kind: 'integer', definition: 'Number of the revision.', sorts: true },
    { id: 'layout', kind: 'code', definition: 'Layout of the file.', sorts: true },
    { id: 'kind', kind: 'code', definition: 'What became of the days.', values: revisionKinds },
    { id: 'from', kind: 'date', definition: 'First of the days.', sorts: true },
    { id: 'to', kind: 'date', definition: 'Last of the days.', sorts: true },
    { id: 'loadId', kind: 'integer', definition: 'Load that tells of them.', sorts: true },
    { id: 'at', kind: 'time', definition: 'When that load ended.', sorts: true },
  ],
  source: ({ db, authority }) =>
    db
      .selectFrom('revision as r')
      .innerJoin('load as l', (join) =>
        join.onRef('l.authority', '=', 'r.authority').onRef('l.id', '=', 'r.load_id'),
      )
      .leftJoin('load as e', (join) =>
        join.onRef('e.authority', '=', 'r.authority').onRef('e.id', '=', 'r.earlier_load_id'),
      )
      .where('r.authority', '=', authority)
      .select([
        'r.id as id',
        'r.layout as layout',
        'r.kind as kind',
        sql<string>`r.from_on`.as('from'),
        sql<string>`r.to_on`.as('to'),
        'r.load_id as loadId',
        'r.earlier_load_id as earlierLoadId',
        'l.rows_accepted as rowsAfter',
        'e.rows_accepted as rowsBefore',
        sql<string>`l.finished_at`.as('at'),
      ]),
};
