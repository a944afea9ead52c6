import {
  EqualityDocument,
  type EqualityQuery,
  type EqualityQueryVariables,
} from '../gql/graphql.js';
import type { PageSpec } from '../page/pageSpec.js';
import { amountsPanel } from './amountsPanel.js';
import { equalityChoices } from './equalityChoices.js';
import { equalityHeadlines } from './equalityHeadlines.js';
import { equalityVariables } from './equalityVariables.js';
import { parityPanel } from './parityPanel.js';
import { ratesPanel } from './ratesPanel.js';
import { ratiosPanel } from './ratiosPanel.js';
import { sharesPanel } from './sharesPanel.js';
import { trendPanel } from './trendPanel.js';
import { wardsPanel } from './wardsPanel.js';

/** Equality: who is supported beside who lives here, for any service, with age allowed for first and crude second. */
export const equalitySpec: PageSpec<EqualityQuery, EqualityQueryVariables> = {
  id: 'equality',
  path: '/equality',
  name: 'Equality',
  lead: 'Who is supported beside who lives here: for any service, with age allowed for, and how sure that is.',
  records: ['cld', 'home-support-weeks', 'respite-stays'],
  filters: ['year'],
  choices: equalityChoices,
  document: EqualityDocument,
  variables: equalityVariables,
  headlines: equalityHeadlines,
  headlineCount: 4,
  figures: [
    ratiosPanel,
    trendPanel,
    sharesPanel,
    ratesPanel,
    parityPanel,
    wardsPanel,
    amountsPanel,
  ],
};
