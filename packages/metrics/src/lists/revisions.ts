import { sql } from 'kysely';
import { measureFigure } from '../answer/rows/measureFigure.js';
import { cubes } from '../cubes/cubes.js';
import type { Figure } from '../gate/figure.js';
import { gate } from '../gate/gate.js';
import type { Policy } from '../gate/policy.js';
import { revisionKinds } from './closedLists.js';
import type { List } from './engine/list.js';

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
  readonly peopleBefore: number | null;
  readonly leadBefore: number | null;
  readonly peopleAfter: number | null;
  readonly leadAfter: number | null;
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
        'r.people_before as peopleBefore',
        sql<number | null>`r.lead_before::float8`.as('leadBefore'),
        'r.people_after as peopleAfter',
        sql<number | null>`r.lead_after::float8`.as('leadAfter'),
        sql<string>`l.finished_at`.as('at'),
      ]),
};

/** The cube whose people are counted for the days of a layout. */
const cubeOf: Readonly<Record<string, string>> = {
  cld: 'placements',
  'home-support-weeks': 'homeSupport',
  'respite-stays': 'respite',
};

/**
 * The people told of in the whole months that hold the days of a revision, before it and after: the figure `people` of the
 * layout's cube for those months, through the same gate with the same leader, so that it tells no more than the cube itself
 * told before the load and tells now. Null where the layout tells of nobody, and before days that are told for the first time.
 */
export function revisedPeople(
  row: RevisionRow,
  policy: Policy,
): Record<'before' | 'after', Figure | null> {
  return {
    before: peopleFigure(row.layout, { people: row.peopleBefore, lead: row.leadBefore }, policy),
    after: peopleFigure(row.layout, { people: row.peopleAfter, lead: row.leadAfter }, policy),
  };
}

function peopleFigure(
  layout: string,
  { people, lead }: { readonly people: number | null; readonly lead: number | null },
  policy: Policy,
): Figure | null {
  const cube = cubes.find(({ id }) => id === cubeOf[layout]);
  const measure = cube?.measures.find(({ id }) => id === 'people');
  if (!cube || !measure || people === null || measure.formula.kind !== 'people') return null;
  const { id, basis } = measure.formula;
  const cell = {
    codes: [],
    bucket: 0,
    parts: { [id]: people },
    people: { [basis]: { people, lead } },
  };
  return measureFigure(measure, gate(cell, { cube, policy }), { days: 0, weeks: 0 });
}
