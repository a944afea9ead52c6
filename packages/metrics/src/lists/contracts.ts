import { sql } from 'kysely';
import { contractRoles, contractServiceTypes, zoneTerms } from './closedLists.js';
import type { List } from './list.js';
import type { ContractRow } from './providerBusiness.js';

/** Every contract line with a provider: a block of hours, a bed, a place. */
export const contractList: List<ContractRow> = {
  id: 'contracts',
  singular: 'contract',
  key: 'id',
  keyKind: 'text',
  order: [],
  notForPublic: 'it shows what the council buys of one provider',
  fields: [
    { id: 'id', kind: 'code', definition: 'Id of the contract.' },
    { id: 'providerId', kind: 'code', definition: 'Id of the provider.', sorts: true },
    { id: 'zone', kind: 'code', definition: 'Zone it is for.', sorts: true },
    {
      id: 'serviceType',
      kind: 'code',
      definition: 'Service it is for.',
      values: contractServiceTypes,
    },
    { id: 'term', kind: 'code', definition: 'Which home support it is for.', values: zoneTerms },
    { id: 'role', kind: 'code', definition: 'Part the provider plays.', values: contractRoles },
    { id: 'startOn', kind: 'date', definition: 'First day.', sorts: true },
    { id: 'endOn', kind: 'date', definition: 'Last day; not known while it is open.', sorts: true },
  ],
  source: ({ db, authority }) =>
    db
      .selectFrom('contract as c')
      .where('c.authority', '=', authority)
      .select([
        'c.id as id',
        'c.provider_id as providerId',
        'c.zone as zone',
        'c.service_type as serviceType',
        'c.term as term',
        'c.role as role',
        sql<number | null>`c.block_hours_per_week::float8`.as('blockHoursPerWeek'),
        sql<number | null>`c.hours_per_week_low::float8`.as('hoursPerWeekLow'),
        sql<number | null>`c.hours_per_week_high::float8`.as('hoursPerWeekHigh'),
        sql<number | null>`c.hourly_rate::float8`.as('hourlyRate'),
        sql<string>`c.start_on`.as('startOn'),
        sql<string | null>`c.end_on`.as('endOn'),
      ]),
};
