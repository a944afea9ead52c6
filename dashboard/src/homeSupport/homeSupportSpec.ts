import {
  HomeSupportDocument,
  type HomeSupportQuery,
  type HomeSupportQueryVariables,
} from '../gql/graphql.js';
import type { PageSpec } from '../page/pageSpec.js';
import { contractHoursPanel } from './contractHoursPanel.js';
import { homeSupportHeadlines } from './homeSupportHeadlines.js';
import { homeSupportVariables } from './homeSupportVariables.js';
import { hoursOverTimePanel } from './overTime/hoursOverTimePanel.js';
import { hoursPerPersonPanel } from './overTime/hoursPerPersonPanel.js';
import { missedVisitsPanel } from './overTime/missedVisitsPanel.js';
import { peoplePanel } from './overTime/peoplePanel.js';
import { shareDeliveredPanel } from './overTime/shareDeliveredPanel.js';
import { termChoice } from './termChoice.js';
import { termsPanel } from './termsPanel.js';
import { zoneChoice } from './zones/zoneChoice.js';
import { zoneHistoryPanel } from './zones/zoneHistoryPanel.js';
import { zoneMapPanel } from './zones/zoneMapPanel.js';
import { zoneMeasureChoice } from './zones/zoneMeasure.js';
import { zoneRankPanel } from './zones/zoneRankPanel.js';

/** Home support: how much is planned and delivered, where, for how many people, how reliably, and against which contracts. */
export const homeSupportSpec: PageSpec<HomeSupportQuery, HomeSupportQueryVariables> = {
  id: 'homeSupport',
  path: '/home-support',
  name: 'Home support',
  lead: 'Help with daily living in people’s own homes: how much is planned, how much arrives, and where.',
  records: ['home-support-weeks'],
  filters: ['year', 'client', 'age'],
  choices: [termChoice, zoneChoice, zoneMeasureChoice],
  document: HomeSupportDocument,
  variables: homeSupportVariables,
  headlines: homeSupportHeadlines,
  headlineCount: 5,
  figures: [
    hoursOverTimePanel,
    zoneMapPanel,
    zoneRankPanel,
    contractHoursPanel,
    termsPanel,
    peoplePanel,
    hoursPerPersonPanel,
    shareDeliveredPanel,
    missedVisitsPanel,
    zoneHistoryPanel,
  ],
};
