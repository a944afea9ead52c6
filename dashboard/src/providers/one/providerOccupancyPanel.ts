import { ProviderOccupancyPanelFragmentDoc, type ProviderQuery } from '../../gql/graphql.js';
import type { FigureSpec } from '../../page/figureSpec.js';
import { loadedYearsText } from './loadedYearsText.js';
import { occupancyNotForPublic, reportsState } from './reportsState.js';

/** What the locations of one provider reported together, month by month; for signed-in staff. */
export const providerOccupancyPanel: FigureSpec<ProviderQuery> = {
  id: 'reports-by-month',
  title: 'Occupancy of its homes over time',
  unit: 'Beds of all its homes together, or hours a week its agencies have to spare',
  period: loadedYearsText,
  note: 'As reported to the NHS Capacity Tracker: the last report of each month. A month without a report is a gap.',
  placeholderHeight: 340,
  wide: true,
  fragment: ProviderOccupancyPanelFragmentDoc,
  read: ({ providerByMonth }, { signedIn }) => {
    if (!signedIn) return { notForPublic: occupancyNotForPublic };
    return providerByMonth ? reportsState(providerByMonth) : 'failed';
  },
};
