import { LocationOccupancyPanelFragmentDoc, type LocationQuery } from '../../gql/graphql.js';
import type { FigureSpec } from '../../page/figureSpec.js';
import { loadedYearsText } from './loadedYearsText.js';
import { occupancyNotForPublic, reportsState } from './reportsState.js';

/** What one location reported month by month; for signed-in staff. */
export const locationOccupancyPanel: FigureSpec<LocationQuery> = {
  id: 'reports-by-month',
  title: 'Occupancy over time',
  unit: 'Beds, or hours a week an agency has to spare',
  period: loadedYearsText,
  note: 'As reported to the NHS Capacity Tracker: the last report of each month. A month without a report is a gap.',
  placeholderHeight: 340,
  wide: true,
  fragment: LocationOccupancyPanelFragmentDoc,
  read: ({ locationByMonth }, { signedIn }) => {
    if (!signedIn) return { notForPublic: occupancyNotForPublic };
    return locationByMonth ? reportsState(locationByMonth) : 'failed';
  },
};
