import type { Episode, Person, ServiceCode } from '../people/person.js';

/** What Client Level Data says of one of our services, with the price of a unit. */
export interface CldWords {
  readonly type: string;
  readonly component: string;
  readonly description: string;
  readonly delivery: string;
  readonly unitCost: number;
  readonly frequency: string;
  /** Units a week; null where the frequency says it all. */
  readonly units: number | null;
}

const longTerm = 'Long term support: Community';
const lowLevel = 'Short term support: Ongoing low level';
const otherShort = 'Short term support: Other short term';
const commissioned = 'CASSR commissioned support';
const managed = 'CASSR managed personal budget';
const paid = 'Direct payment';

function words(
  type: string,
  component: string,
  description: string,
  delivery: string,
  unitCost: number,
  frequency: string,
  units: number | null = null,
): CldWords {
  return { type, component, description, delivery, unitCost, frequency, units };
}

/** The Client Level Data words and prices of each service. */
export const cldWords: Readonly<Record<ServiceCode, CldWords>> = {
  'nursing-care': words(
    'Long term support: Nursing care',
    'Long term nursing care',
    'Nursing home',
    commissioned,
    910,
    'Weekly',
  ),
  'residential-care': words(
    'Long term support: Residential care',
    'Long term residential care',
    'Residential home',
    commissioned,
    742,
    'Weekly',
  ),
  'home-support': words(
    longTerm,
    'Home support or domiciliary care',
    'Home support',
    managed,
    20.6,
    'Hourly',
    12,
  ),
  'housing-with-care': words(
    longTerm,
    'Extra care housing',
    'Housing with care',
    managed,
    268,
    'Weekly',
  ),
  'supported-living': words(
    longTerm,
    'Community supported living',
    'Supported living',
    managed,
    1060,
    'Weekly',
  ),
  'shared-lives': words(longTerm, 'Shared Lives', 'Shared Lives', managed, 430, 'Weekly'),
  'direct-payment': words(longTerm, 'Direct payment', 'Direct payment', paid, 1180, '4-weekly'),
  'day-opportunities': words(
    longTerm,
    'Day support',
    'Day opportunity',
    managed,
    58,
    'Per session',
    3,
  ),
  transport: words(longTerm, 'Transport', 'Transport', managed, 9.5, 'Per session', 6),
  telecare: words(lowLevel, 'Equipment', 'Telecare', commissioned, 4.9, 'Weekly'),
  'telecare-short-term': words(otherShort, 'Equipment', 'Telecare', commissioned, 4.9, 'Weekly'),
  equipment: words(
    lowLevel,
    'Equipment',
    'Equipment and adaptations',
    commissioned,
    165,
    'One-off',
  ),
  laundry: words(lowLevel, 'Other short term support', 'Laundry', commissioned, 11, 'Weekly'),
  'pathway-1': words(
    'Short term support: ST-Max',
    'Reablement',
    'Short-term home support',
    commissioned,
    22.5,
    'Hourly',
    11,
  ),
  'pathway-2-residential': words(
    otherShort,
    'Short term residential care',
    'Discharge to assess bed',
    commissioned,
    795,
    'Weekly',
  ),
  'pathway-2-nursing': words(
    otherShort,
    'Short term nursing care',
    'Discharge to assess bed',
    commissioned,
    985,
    'Weekly',
  ),
  'other-short-term': words(
    otherShort,
    'Other short term support',
    'Short-term support',
    commissioned,
    120,
    'Weekly',
  ),
  'carer-direct-payment': words(
    'Unpaid carer support: Direct to unpaid carer',
    'Direct payment',
    'Carer direct payment',
    paid,
    350,
    'One-off',
  ),
};

/** The price of one person's service: list price with a spread, and working-age places in homes and schemes cost more. */
export function priceOf(episode: Episode, person: Person): { unitCost: string; units: string } {
  const list = cldWords[episode.service];
  const spread = 0.85 + ((person.index * 7919 + episode.start) % 61) / 200;
  const younger =
    person.band === '18-64' && list.unitCost > 500 && list.frequency === 'Weekly' ? 1.7 : 1;
  const units = episode.weeklyMinutes === undefined ? list.units : episode.weeklyMinutes / 60;
  return {
    unitCost: (list.unitCost * younger * (list.frequency === 'One-off' ? 1 : spread)).toFixed(2),
    units: units === null ? '' : String(units),
  };
}
