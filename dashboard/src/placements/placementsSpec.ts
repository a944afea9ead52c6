import {
  PlacementsDocument,
  type PlacementsQuery,
  type PlacementsQueryVariables,
} from '../gql/graphql.js';
import type { PageSpec } from '../page/pageSpec.js';
import { byAgePanel } from './byAgePanel.js';
import { byCityPanel } from './byCityPanel.js';
import { byClientGroupPanel } from './byClientGroupPanel.js';
import { byServicePanel } from './byServicePanel.js';
import { cityChoice } from './cityChoice.js';
import { costPanel } from './costPanel.js';
import { countChoice } from './countChoice.js';
import { movesChoice } from './movesChoice.js';
import { movesPanel } from './movesPanel.js';
import { overTimePanel } from './overTimePanel.js';
import { placementsHeadlines } from './placementsHeadlines.js';
import { placementsVariables } from './placementsVariables.js';
import { serviceChoice } from './serviceChoice.js';
import { startsAndEndsPanel } from './startsAndEndsPanel.js';
import { stayLengthPanel } from './stayLengthPanel.js';

/** Placements: who is in place, who comes and goes, how long they stay, and from which service to which. */
export const placementsSpec: PageSpec<PlacementsQuery, PlacementsQueryVariables> = {
  id: 'placements',
  path: '/placements',
  name: 'Placements',
  lead: 'Every service somebody receives is a placement: how many people are in place, who comes and goes, and what follows.',
  records: ['cld'],
  filters: ['year', 'client', 'age'],
  choices: [serviceChoice, cityChoice, countChoice, movesChoice],
  document: PlacementsDocument,
  variables: placementsVariables,
  headlines: placementsHeadlines,
  headlineCount: 5,
  figures: [
    overTimePanel,
    startsAndEndsPanel,
    byServicePanel,
    stayLengthPanel,
    movesPanel,
    byClientGroupPanel,
    byAgePanel,
    byCityPanel,
    costPanel,
  ],
};
