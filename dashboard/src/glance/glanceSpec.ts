import {
  BedsPanelFragmentDoc,
  CityAtAGlanceDocument,
  type CityAtAGlanceQuery,
  type CityAtAGlanceQueryVariables,
  HoursByZonePanelFragmentDoc,
  RepresentationPanelFragmentDoc,
  RespiteNightsPanelFragmentDoc,
} from '../gql/graphql.js';
import type { PageSpec } from '../page/pageSpec.js';
import { glanceVariables } from './glanceVariables.js';
import {
  bedsPanel,
  hoursByZonePanel,
  representationPanel,
  respiteNightsPanel,
} from './panelStates.js';

/** City at a glance: five subjects, what changed, what needs attention, and a chart of each market. */
export const glanceSpec: PageSpec<CityAtAGlanceQuery, CityAtAGlanceQueryVariables> = {
  id: 'glance',
  path: '/',
  name: 'City at a glance',
  lead: ({ place }) => `Adult social care in ${place}: who is supported, by whom, and what moved.`,
  records: ['cld', 'home-support-weeks', 'respite-stays', 'cqc-filters'],
  filters: ['year'],
  document: CityAtAGlanceDocument,
  variables: ({ year, years }) => glanceVariables(year, years),
  figures: [
    {
      id: 'beds-by-service-type',
      title: 'Beds and occupancy by service type',
      unit: 'Beds in registered care homes',
      period: ({ year }) => `last reports of ${year.label}`,
      records: ['cqc-filters', 'capacity-care-homes'],
      placeholderHeight: 350,
      fragment: BedsPanelFragmentDoc,
      read: bedsPanel,
    },
    {
      id: 'representation-by-ethnic-group',
      title: 'Representation by ethnic group',
      unit: 'People supported ÷ people expected for the group’s ages',
      period: ({ year }) => `31 March ${year.startYear + 1}`,
      note: 'Allows for age: a ratio of 1 is what the city’s own rates would give a group of these ages. It says nothing of need, and a small group’s ratio can be chance; the Equality page shows intervals.',
      records: ['cld'],
      placeholderHeight: 350,
      fragment: RepresentationPanelFragmentDoc,
      read: representationPanel,
    },
    {
      id: 'hours-by-zone',
      title: 'Home support by zone',
      unit: 'Long-term hours delivered a week',
      period: ({ year, years }) => {
        const first = years.findLast(({ startYear }) => startYear >= year.startYear - 2) ?? year;
        return `by quarter, ${first.label} to ${year.label}`;
      },
      records: ['home-support-weeks'],
      placeholderHeight: 384,
      fragment: HoursByZonePanelFragmentDoc,
      read: hoursByZonePanel,
    },
    {
      id: 'respite-nights-by-month',
      title: 'Respite nights by month',
      unit: 'Nights, planned and emergency',
      period: ({ year }) => year.label,
      records: ['respite-stays'],
      placeholderHeight: 384,
      fragment: RespiteNightsPanelFragmentDoc,
      read: respiteNightsPanel,
    },
  ],
};
