import { contractRoles, contractServiceTypes, zoneTerms } from './closedLists.js';
import type { List } from './engine/list.js';
import { type ContractRow, contractRows } from './register/providerBusiness.js';

/** Every contract line with a provider: a block of hours, a bed, a place. */
export const contractList: List<ContractRow> = {
  id: 'contracts',
  singular: 'contract',
  key: 'id',
  keyKind: 'text',
  order: [],
  notForPublic: 'it shows what the council buys of one provider',
  fields: [
    { id: 'reference', column: 'id', kind: 'code', definition: "The council's own reference." },
    {
      id: 'providerId',
      kind: 'code',
      names: 'provider',
      definition: "The regulator's id of the provider.",
      sorts: true,
    },
    { id: 'zone', kind: 'code', names: 'zone', definition: 'Zone it is for.', sorts: true },
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
  source: contractRows,
};
