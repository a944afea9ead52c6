import {
  ProvidersDocument,
  type ProvidersQuery,
  type ProvidersQueryVariables,
} from '../gql/graphql.js';
import type { PageSpec } from '../page/pageSpec.js';
import { bedsByKindPanel } from './bedsByKindPanel.js';
import { occupancyByWardPanel } from './occupancyByWardPanel.js';
import { occupancyPanel } from './occupancyPanel.js';
import { providersHeadlines } from './providersHeadlines.js';
import { providersVariables } from './providersVariables.js';
import { ratingsPanel } from './ratingsPanel.js';

/** Providers: who gives care in the city, where, how well rated and how full. */
export const providersSpec: PageSpec<ProvidersQuery, ProvidersQueryVariables> = {
  id: 'providers',
  path: '/providers',
  name: 'Providers',
  lead: 'Who gives care in the city: every registered home and agency, where it stands, and how it is rated.',
  records: ['cqc-filters', 'capacity-care-homes'],
  filters: ['year'],
  document: ProvidersDocument,
  variables: providersVariables,
  headlines: providersHeadlines,
  headlineCount: 4,
  figures: [occupancyByWardPanel, ratingsPanel, bedsByKindPanel, occupancyPanel],
};
