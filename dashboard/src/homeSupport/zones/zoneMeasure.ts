import type { HomeSupportQuery, ZoneFiguresFragment } from '../../gql/graphql.js';
import type { Chosen } from '../../page/chosen.js';
import type { PageChoice } from '../../page/pageSpec.js';

/** What zones are compared by. */
export interface ZoneMeasure {
  readonly id: string;
  readonly label: string;
  /** What one figure counts, as it stands under a title. */
  readonly unit: string;
  /** What follows a figure in a sentence; empty where its display says it. */
  readonly after: string;
  readonly field: Exclude<keyof ZoneFiguresFragment, 'zone'>;
}

const zoneMeasures: readonly ZoneMeasure[] = [
  {
    id: 'hours',
    label: 'Hours delivered',
    unit: 'Hours delivered a week',
    after: 'hours a week',
    field: 'hoursDeliveredPerWeek',
  },
  { id: 'people', label: 'People', unit: 'People helped', after: 'people', field: 'people' },
  {
    id: 'hours-per-person',
    label: 'Hours per person',
    unit: 'Hours planned per person a week',
    after: 'hours a week',
    field: 'hoursPerPersonPerWeek',
  },
  {
    id: 'share-delivered',
    label: 'Share delivered',
    unit: 'Hours delivered as a share of hours planned',
    after: '',
    field: 'shareDelivered',
  },
  {
    id: 'missed',
    label: 'Missed visits',
    unit: 'Missed visits as a share of visits planned',
    after: '',
    field: 'shareMissed',
  },
  {
    id: 'late',
    label: 'Late visits',
    unit: 'Late visits as a share of visits delivered',
    after: '',
    field: 'shareLate',
  },
];

const [hours] = zoneMeasures;

/** What the zones are compared by: the map and the bars beside it follow it at once. */
export const zoneMeasureChoice: PageChoice<HomeSupportQuery> = {
  id: 'compare',
  label: 'Compare zones by',
  initial: 'hours',
  options: () => zoneMeasures.map(({ id, label }) => ({ value: id, label })),
};

/** The chosen measure; hours where the address names none that there is. */
export function chosenZoneMeasure({ own }: Chosen): ZoneMeasure {
  return zoneMeasures.find(({ id }) => id === own['compare']) ?? hours!;
}
