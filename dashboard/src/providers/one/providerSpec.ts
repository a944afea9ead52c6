import {
  ProviderDocument,
  type ProviderQuery,
  type ProviderQueryVariables,
} from '../../gql/graphql.js';
import type { PageSpec } from '../../page/pageSpec.js';
import { loadedPeriod } from './loadedPeriod.js';
import { providerOccupancyPanel } from './providerOccupancyPanel.js';

/** One provider: facts of the register, its locations and their ratings, and its business for signed-in staff. */
export const providerSpec: PageSpec<ProviderQuery, ProviderQueryVariables> = {
  id: 'provider',
  path: '/providers/$provider',
  name: 'Provider',
  title: ({ provider }) => (provider ? (provider.name ?? `Provider ${provider.cqcId}`) : null),
  lead: 'An organisation that gives care, as the register of the Care Quality Commission has it.',
  records: ['cqc-filters', 'capacity-care-homes'],
  filters: [],
  document: ProviderDocument,
  variables: (chosen) => ({
    provider: chosen.own['provider'] ?? '',
    history: loadedPeriod(chosen),
    staff: chosen.signedIn,
  }),
  figures: [providerOccupancyPanel],
};
