import { sql } from 'kysely';
import type { List, Reader } from './engine/list.js';

/** A figure as a council document prints it, with its place in the document. */
export interface PublishedFigureRow {
  readonly id: string;
  readonly documentId: string;
  readonly locator: string;
  readonly subject: string;
  readonly measure: string;
  readonly label: string;
  readonly serviceType: string | null;
  readonly clientGroup: string | null;
  readonly ageBand: string | null;
  readonly ethnicGroup: string | null;
  readonly sex: string | null;
  readonly area: string | null;
  readonly zone: string | null;
  readonly providerName: string | null;
  readonly city: string | null;
  readonly tenure: string | null;
  readonly periodLabel: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly value: number | null;
  readonly valueLow: number | null;
  readonly valueHigh: number | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly comparator: string | null;
  readonly note: string | null;
  readonly repeatOf: string | null;
  readonly conflictsWith: string | null;
}

/** Every figure the council has published, as printed. */
export const publishedFigureList: List<PublishedFigureRow> = {
  id: 'publishedFigures',
  singular: 'published figure',
  key: 'id',
  keyKind: 'text',
  order: [],
  fields: [
    { id: 'reference', column: 'id', kind: 'code', definition: 'Reference of the figure.' },
    {
      id: 'documentId',
      kind: 'code',
      definition: 'Reference of the document it stands in.',
      sorts: true,
    },
    { id: 'subject', kind: 'code', definition: 'What it is about.', sorts: true },
    { id: 'measure', kind: 'code', definition: 'What it measures.', sorts: true },
    { id: 'label', kind: 'text', definition: 'The words beside it in the document.' },
    { id: 'serviceType', kind: 'code', definition: 'Service type, where it is about one.' },
    { id: 'clientGroup', kind: 'code', definition: 'Client group, where it is about one.' },
    { id: 'ageBand', kind: 'code', definition: 'Age band, where it is about one.' },
    { id: 'ethnicGroup', kind: 'code', definition: 'Ethnic group, where it is about one.' },
    { id: 'area', kind: 'code', definition: 'Area, where it is not the whole city.' },
    {
      id: 'zone',
      kind: 'code',
      names: 'zone',
      definition: 'Home support zone, where it is about one.',
    },
    { id: 'unit', kind: 'code', definition: 'Unit of the value.' },
    { id: 'value', kind: 'number', definition: 'The printed value.', sorts: true },
    { id: 'periodFrom', kind: 'date', definition: 'First day of its period.', sorts: true },
    { id: 'periodTo', kind: 'date', definition: 'Last day of its period.', sorts: true },
  ],
  source: ({ db, authority }) =>
    db
      .selectFrom('published_figure as f')
      .where('f.authority', '=', authority)
      .select([
        'f.id as id',
        'f.document_id as documentId',
        'f.locator as locator',
        'f.subject as subject',
        'f.measure as measure',
        'f.label as label',
        'f.service_type as serviceType',
        'f.client_group as clientGroup',
        'f.age_band as ageBand',
        'f.ethnic_group as ethnicGroup',
        'f.sex as sex',
        'f.area as area',
        'f.zone as zone',
        'f.provider_name as providerName',
        'f.city as city',
        'f.tenure as tenure',
        'f.period_label as periodLabel',
        sql<string | null>`f.period_from`.as('periodFrom'),
        sql<string | null>`f.period_to`.as('periodTo'),
        sql<number | null>`f.value::float8`.as('value'),
        sql<number | null>`f.value_low::float8`.as('valueLow'),
        sql<number | null>`f.value_high::float8`.as('valueHigh'),
        'f.unit as unit',
        'f.qualifier as qualifier',
        'f.comparator as comparator',
        'f.note as note',
        'f.repeat_of as repeatOf',
        'f.conflicts_with as conflictsWith',
      ]),
};

/** A document of the council that prints figures. */
export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly meetingOn: string;
  readonly publishedAt: string | null;
}

/** Documents by their ids, in one query. */
export async function documentsById(
  ids: readonly string[],
  { db, authority }: Reader,
): Promise<readonly DocumentRow[]> {
  return db
    .selectFrom('document as d')
    .where('d.authority', '=', authority)
    .where(sql<boolean>`d.id = any(${ids}::text[])`)
    .select([
      'd.id as id',
      'd.title as title',
      'd.body as body',
      sql<string>`d.meeting_on`.as('meetingOn'),
      'd.published_at as publishedAt',
    ])
    .execute();
}
