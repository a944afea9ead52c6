import {
  LocationDocument,
  type LocationQuery,
  type LocationQueryVariables,
} from '../../gql/graphql.js';
import type { PageSpec } from '../../page/pageSpec.js';
import { loadedPeriod } from './loadedPeriod.js';
import { locationOccupancyPanel } from './locationOccupancyPanel.js';

/** One location: facts of the register, ratings by key question, and how full it was. */
export const locationSpec: PageSpec<LocationQuery, LocationQueryVariables> = {
  id: 'location',
  path: '/locations/$location',
  name: 'Location',
  title: ({ location }) => location?.name ?? null,
  lead: 'A place of care as the register of the Care Quality Commission has it.',
  records: ['cqc-filters', 'capacity-care-homes'],
  filters: [],
  document: LocationDocument,
  variables: (chosen) => ({
    location: chosen.own['location'] ?? '',
    history: loadedPeriod(chosen),
    staff: chosen.signedIn,
  }),
  figures: [locationOccupancyPanel],
};
