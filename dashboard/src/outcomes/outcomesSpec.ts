import {
  IndependencePanelFragmentDoc,
  InformationAndChoicePanelFragmentDoc,
  OutcomesDocument,
  type OutcomesQuery,
  type OutcomesQueryVariables,
  QualityOfLifePanelFragmentDoc,
  SafetyContactAndQualityPanelFragmentDoc,
} from '../gql/graphql.js';
import type { PageSpec } from '../page/pageSpec.js';
import { assessmentDaysPanel } from './assessmentDaysPanel.js';
import { assessmentsPanel } from './assessmentsPanel.js';
import { measureChoice } from './measureChoice.js';
import { outcomesHeadlines } from './outcomesHeadlines.js';
import { outcomesPanel } from './outcomesPanel.js';
import { outcomesVariables } from './outcomesVariables.js';
import { requestOutcomesPanel } from './requestOutcomesPanel.js';
import { requestRoutesPanel } from './requestRoutesPanel.js';
import { requestsPanel } from './requestsPanel.js';
import { reviewsPanel } from './reviewsPanel.js';
import { trendPanel } from './trendPanel.js';

/** Outcomes and demand: what the national framework says, what people ask for, and what becomes of it. */
export const outcomesSpec: PageSpec<OutcomesQuery, OutcomesQueryVariables> = {
  id: 'outcomes',
  path: '/outcomes',
  name: 'Outcomes and demand',
  lead: 'How people fare, as the Department publishes it; and what they ask for and where that leads, from the council’s own records.',
  records: ['cld'],
  filters: ['year', 'client', 'age'],
  choices: [measureChoice],
  document: OutcomesDocument,
  variables: outcomesVariables,
  headlines: outcomesHeadlines,
  headlineCount: 3,
  figures: [
    outcomesPanel<OutcomesQuery>({
      id: 'quality-of-life',
      title: 'Outcomes: quality of life',
      fragment: QualityOfLifePanelFragmentDoc,
      part: ({ quality }) => quality,
      placeholderHeight: 440,
    }),
    outcomesPanel<OutcomesQuery>({
      id: 'information-and-choice',
      title: 'Outcomes: information and choice',
      fragment: InformationAndChoicePanelFragmentDoc,
      part: ({ choice }) => choice,
      placeholderHeight: 440,
    }),
    outcomesPanel<OutcomesQuery>({
      id: 'independence',
      title: 'Outcomes: independence',
      fragment: IndependencePanelFragmentDoc,
      part: ({ independence }) => independence,
      placeholderHeight: 640,
    }),
    outcomesPanel<OutcomesQuery>({
      id: 'safety-contact-and-quality',
      title: 'Outcomes: safety, social contact and quality of care',
      fragment: SafetyContactAndQualityPanelFragmentDoc,
      part: ({ safety }) => safety,
      placeholderHeight: 640,
    }),
    trendPanel,
    requestsPanel,
    requestRoutesPanel,
    requestOutcomesPanel,
    assessmentsPanel,
    assessmentDaysPanel,
    reviewsPanel,
  ],
};
