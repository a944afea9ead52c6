import { type AliasableExpression, sql } from 'kysely';
import { locationClientGroups, locationKinds, ratingValues } from '../closedLists.js';
import type { List, Reader } from '../engine/list.js';
import { sourceOf } from '../engine/listSource.js';
import { prepared } from '../engine/preparedMark.js';

/** A registered place from which care is given. */
export interface LocationRow {
  readonly id: string;
  readonly name: string;
  readonly providerId: string;
  readonly providerName: string | null;
  readonly odsCode: string | null;
  readonly ward: string | null;
  readonly postcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly careHome: boolean;
  readonly nursing: boolean;
  readonly beds: number | null;
  readonly kind: string;
  readonly clientGroup: string;
  readonly serviceTypes: readonly string[];
  readonly specialisms: readonly string[];
  readonly dormant: boolean;
  readonly registeredOn: string | null;
  readonly endedOn: string | null;
  readonly active: boolean;
  /** The rating that stands; `not-rated` where there is none. */
  readonly rating: string;
  readonly ratingInherited: boolean;
  readonly dualOf: string | null;
  readonly predecessorId: string | null;
  readonly successorId: string | null;
  readonly openedOn: string | null;
  readonly leftOn: string | null;
  /** Empty beds in the latest report. */
  readonly vacancies: number | null;
}

/** The registered places from which care is given, those that have closed included. */
export const locationList: List<LocationRow> = {
  id: 'locations',
  singular: 'location',
  key: 'id',
  keyKind: 'text',
  order: [{ field: 'name', direction: 'ASC' }],
  fields: [
    { id: 'cqcId', column: 'id', kind: 'code', definition: "The regulator's location id." },
    { id: 'name', kind: 'text', definition: 'Name on the register.', sorts: true },
    {
      id: 'providerId',
      kind: 'code',
      names: 'provider',
      definition: "The regulator's id of the provider that runs it.",
    },
    { id: 'providerName', kind: 'text', definition: 'Name of its provider.', sorts: true },
    {
      id: 'ward',
      kind: 'code',
      names: 'ward',
      definition: 'ONS code of the ward it stands in.',
      sorts: true,
    },
    {
      id: 'kind',
      kind: 'code',
      definition: 'What it mainly is.',
      values: locationKinds,
      sorts: true,
    },
    {
      id: 'clientGroup',
      kind: 'code',
      definition: 'Whom it mainly serves.',
      values: locationClientGroups,
      sorts: true,
    },
    {
      id: 'rating',
      kind: 'code',
      definition:
        'The rating that stands: the latest of the whole location; where ratings of its services are newer, the lowest of those; from a predecessor until the first of its own.',
      values: ratingValues,
    },
    {
      id: 'ratingInherited',
      kind: 'flag',
      definition: 'Whether its rating was given to an earlier registration of the home.',
    },
    { id: 'beds', kind: 'integer', definition: 'Registered beds.', sorts: true },
    {
      id: 'vacancies',
      kind: 'integer',
      definition: 'Empty beds in its latest report.',
      sorts: true,
      notForPublic: 'how full one home is shows one provider’s business',
    },
    { id: 'careHome', kind: 'flag', definition: 'Whether it is a care home.' },
    { id: 'nursing', kind: 'flag', definition: 'Whether it gives nursing care.' },
    { id: 'active', kind: 'flag', definition: 'Whether it is still registered.' },
    { id: 'dormant', kind: 'flag', definition: 'Whether the register marks it as dormant.' },
    { id: 'registeredOn', kind: 'date', definition: 'Day of registration.', sorts: true },
    { id: 'endedOn', kind: 'date', definition: 'Day the registration ended.', sorts: true },
    {
      id: 'dualOf',
      kind: 'code',
      definition: 'Primary registration, where this is a second one of the same home.',
    },
    {
      id: 'predecessorId',
      kind: 'code',
      definition: 'Registration of the same home before this one, under another owner.',
    },
    {
      id: 'successorId',
      kind: 'code',
      definition: 'Registration of the same home after this one, under another owner.',
    },
    {
      id: 'openedOn',
      kind: 'date',
      definition: 'Day of the first registration of the home; none for a second one beside it.',
      sorts: true,
    },
    {
      id: 'leftOn',
      kind: 'date',
      definition: 'Day the home left the market: no registration of it went on.',
      sorts: true,
    },
  ],
  source: (reader) => locationSource(reader),
  sourceOn: locationSource,
};

/** Every registration: as the register has it now, or those of a day as they stood on it. */
function locationSource({ db, authority }: Reader, day?: string): AliasableExpression<LocationRow> {
  // what had not happened on the day is not known on it
  const ended = day
    ? sql`case when l.ended_on <= ${day}::date then l.ended_on end`
    : sql`l.ended_on`;
  const reported = day ? sql` and o.on_date <= ${day}::date` : sql``;
  return db
    .selectFrom('location as l')
    .innerJoin('provider as p', (join) =>
      join.onRef('p.authority', '=', 'l.authority').onRef('p.id', '=', 'l.provider_id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('standing_rating as r')
          .whereRef('r.authority', '=', 'l.authority')
          .whereRef('r.location_id', '=', 'l.id')
          .$if(day !== undefined, (rated) => rated.where('r.from_on', '<=', day as never))
          .orderBy('r.from_on', 'desc')
          .limit(1)
          .select(['r.rating', 'r.inherited'])
          .as('s'),
      (join) => join.onTrue(),
    )
    .where('l.authority', '=', authority)
    .$if(day !== undefined, (known) =>
      known.where(sql<boolean>`coalesce(l.registered_on, '-infinity') <= ${day}::date`),
    )
    .select([
      'l.id as id',
      'l.name as name',
      'l.provider_id as providerId',
      'p.name as providerName',
      'l.ods_code as odsCode',
      'l.ward as ward',
      'l.postcode as postcode',
      sql<number | null>`l.latitude`.as('latitude'),
      sql<number | null>`l.longitude`.as('longitude'),
      'l.care_home as careHome',
      'l.nursing as nursing',
      'l.beds as beds',
      'l.kind as kind',
      sql<string>`coalesce(l.client_group, 'unknown')`.as('clientGroup'),
      sql<string[]>`l.service_types`.as('serviceTypes'),
      sql<string[]>`l.specialisms`.as('specialisms'),
      'l.dormant as dormant',
      sql<string | null>`l.registered_on`.as('registeredOn'),
      sql<string | null>`${ended}`.as('endedOn'),
      sql<boolean>`${ended} is null`.as('active'),
      sql<string>`coalesce(s.rating, 'not-rated')`.as('rating'),
      sql<boolean>`coalesce(s.inherited, false)`.as('ratingInherited'),
      'l.dual_of as dualOf',
      'l.predecessor_id as predecessorId',
      'l.successor_id as successorId',
      sql<
        string | null
      >`case when l.dual_of is not null then null when l.predecessors is null then l.registered_on else (
          select min(p.registered_on) from location p
          where p.authority = l.authority and p.id = any(l.predecessors)
        ) end`.as('openedOn'),
      sql<
        string | null
      >`case when l.successor_id is null and l.dual_of is null then ${ended} end`.as('leftOn'),
      sql<number | null>`(
          select o.vacancies from occupancy o
          where o.authority = l.authority and o.location_id = l.id and o.vacancies is not null${reported}
          order by o.on_date desc limit 1
        )`.as('vacancies'),
    ]);
}

/** Locations by their ids, in one query. */
export function locationsById(
  ids: readonly string[],
  reader: Reader,
): Promise<readonly LocationRow[]> {
  return locationsWhere('id', ids, reader);
}

/** The locations of several providers, in one query, by name; columns that are not wanted are missing in their rows. */
export function locationsOfProviders(
  ids: readonly string[],
  columns: readonly string[],
  reader: Reader,
): Promise<readonly LocationRow[]> {
  return locationsWhere('providerId', ids, reader, columns);
}

/** The locations in several wards, in one query, by name; columns that are not wanted are missing in their rows. */
export function locationsOfWards(
  codes: readonly string[],
  columns: readonly string[],
  reader: Reader,
): Promise<readonly LocationRow[]> {
  return locationsWhere('ward', codes, reader, columns);
}

async function locationsWhere(
  column: 'id' | 'providerId' | 'ward',
  values: readonly string[],
  reader: Reader,
  columns?: readonly string[],
): Promise<readonly LocationRow[]> {
  const wanted = columns && [...new Set(['id', column, ...columns])];
  const selected = wanted ? sql.join(wanted.map((name) => sql.ref(`item.${name}`))) : sql`item.*`;
  const { rows } = await sql<LocationRow>`${prepared}
    select ${selected} from ${sourceOf(locationList, reader)} as item
    where ${sql.ref(`item.${column}`)} = any(${values}::text[])
    order by item.name, item.id`.execute(reader.db);
  return rows;
}
