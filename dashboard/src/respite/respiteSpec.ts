import { RespiteDocument, type RespiteQuery, type RespiteQueryVariables } from '../gql/graphql.js';
import type { PageSpec } from '../page/pageSpec.js';
import { agePanel } from './agePanel.js';
import { bedsPanel } from './bedsPanel.js';
import { clientGroupPanel } from './clientGroupPanel.js';
import { countChoice } from './countChoice.js';
import { followedByPanel } from './followedByPanel.js';
import { nightsByMonthPanel } from './nightsByMonthPanel.js';
import { reasonPanel } from './reasonPanel.js';
import { respiteHeadlines } from './respiteHeadlines.js';
import { respiteVariables } from './respiteVariables.js';
import { settingPanel } from './settingPanel.js';
import { stayLengthPanel } from './stayLengthPanel.js';
import { staysByMonthPanel } from './staysByMonthPanel.js';
import { yearsPanel } from './yearsPanel.js';

/** Respite: how much there was, planned or in an emergency, where, for whom, why, and what followed. */
export const respiteSpec: PageSpec<RespiteQuery, RespiteQueryVariables> = {
  id: 'respite',
  path: '/respite',
  name: 'Respite',
  lead: 'Short stays that give family carers a break: how many, for whom, why, and what followed.',
  records: ['respite-stays'],
  filters: ['year', 'client', 'age'],
  choices: [countChoice],
  document: RespiteDocument,
  variables: respiteVariables,
  headlines: respiteHeadlines,
  headlineCount: 5,
  figures: [
    nightsByMonthPanel,
    staysByMonthPanel,
    yearsPanel,
    stayLengthPanel,
    settingPanel,
    clientGroupPanel,
    agePanel,
    reasonPanel,
    followedByPanel,
    bedsPanel,
  ],
};
