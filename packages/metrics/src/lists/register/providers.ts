import { sql } from 'kysely';
import { locationKinds } from '../closedLists.js';
import type { List, Reader } from '../engine/list.js';
import { sourceOf } from '../engine/listSource.js';
import { prepared } from '../engine/preparedMark.js';

/** An organisation on the care regulator's register, with what its locations in the area add up to. */
export interface ProviderRow {
  readonly id: string;
  readonly name: string | null;
  readonly ownership: string | null;
  readonly sector: string | null;
  readonly companiesHouse: string | null;
  readonly charity: string | null;
  readonly brandId: string | null;
  readonly brandName: string | null;
  readonly registeredOn: string | null;
  readonly endedOn: string | null;
  readonly active: boolean;
  readonly locationCount: number;
  readonly beds: number;
  readonly kinds: readonly string[];
  readonly wards: readonly string[];
}

/** Not a second registration of a home whose primary one stands. */
const countedOnce = sql<boolean>`(l.dual_of is null or not exists (
  select from location h where h.authority = l.authority and h.id = l.dual_of and h.ended_on is null))`;

/** The organisations that run care locations in the area. */
export const providerList: List<ProviderRow> = {
  id: 'providers',
  singular: 'provider',
  key: 'id',
  keyKind: 'text',
  order: [{ field: 'name', direction: 'ASC' }],
  fields: [
    { id: 'cqcId', column: 'id', kind: 'code', definition: "The regulator's provider id." },
    { id: 'name', kind: 'text', definition: 'Name on the register.', sorts: true },
    { id: 'sector', kind: 'code', definition: 'Sector on the register.', sorts: true },
    { id: 'ownership', kind: 'code', definition: 'Kind of ownership on the register.' },
    { id: 'brandName', kind: 'text', definition: 'Brand the provider trades under.', sorts: true },
    {
      id: 'kinds',
      kind: 'codes',
      definition: 'Kinds of its active locations.',
      values: locationKinds,
    },
    {
      id: 'wards',
      kind: 'codes',
      names: 'ward',
      definition: 'Ward codes of its active locations.',
    },
    {
      id: 'locationCount',
      kind: 'integer',
      definition:
        'How many active locations it has in the area; a home registered twice counts under its primary registration.',
      sorts: true,
    },
    { id: 'beds', kind: 'integer', definition: 'Beds in its active locations.', sorts: true },
    { id: 'active', kind: 'flag', definition: 'Whether it still provides care in the area.' },
    { id: 'registeredOn', kind: 'date', definition: 'Day of registration.', sorts: true },
    { id: 'endedOn', kind: 'date', definition: 'Day the registration ended.', sorts: true },
  ],
  source: ({ db, authority }) =>
    db
      .selectFrom('provider as p')
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('location as l')
            .whereRef('l.authority', '=', 'p.authority')
            .whereRef('l.provider_id', '=', 'p.id')
            .where('l.ended_on', 'is', null)
            .where(countedOnce)
            .select([
              sql<number>`count(*)::int`.as('locations'),
              sql<number>`coalesce(sum(l.beds), 0)::int`.as('beds'),
              sql<string[]>`coalesce(array_agg(distinct l.kind), '{}')`.as('kinds'),
              sql<
                string[]
              >`coalesce(array_agg(distinct l.ward) filter (where l.ward is not null), '{}')`.as(
                'wards',
              ),
            ])
            .as('held'),
        (join) => join.onTrue(),
      )
      .where('p.authority', '=', authority)
      .select([
        'p.id as id',
        'p.name as name',
        'p.ownership as ownership',
        'p.sector as sector',
        'p.companies_house as companiesHouse',
        'p.charity as charity',
        'p.brand_id as brandId',
        'p.brand_name as brandName',
        sql<string | null>`p.registered_on`.as('registeredOn'),
        sql<string | null>`p.ended_on`.as('endedOn'),
        sql<boolean>`p.ended_on is null`.as('active'),
        sql<number>`held.locations`.as('locationCount'),
        sql<number>`held.beds`.as('beds'),
        sql<string[]>`held.kinds`.as('kinds'),
        sql<string[]>`held.wards`.as('wards'),
      ]),
};

/** Providers by their ids, in one query; an id that is not known has no row. */
export async function providersById(
  ids: readonly string[],
  reader: Reader,
): Promise<readonly ProviderRow[]> {
  const { rows } = await sql<ProviderRow>`${prepared}
    select item.* from ${sourceOf(providerList, reader)} as item
    where item.id = any(${ids}::text[])`.execute(reader.db);
  return rows;
}
