import { type LocationKind, type PublishedCheck, type SupplyQuantity } from '@careshape/domain';

import { buildMarket } from '../market/buildMarket.js';

const market = buildMarket();
const march = '2024-03-31';
const april = '2024-04-30';
const may = '2024-05-31';
const homes: readonly LocationKind[] = ['nursing', 'residential'];

const councilId = market.providers.find(({ name }) => name === 'Demo City Council')?.id ?? '';
const respite = market.locations.filter(({ name }) => name.includes('Short Breaks'));
const inside = respite.filter(({ name }) => name.includes('Council')).map(({ id }) => id);
const outside = respite.filter(({ name }) => !name.includes('Council')).map(({ id }) => id);

function check(
  name: string,
  of: SupplyQuantity['of'],
  on: string,
  rest: Partial<SupplyQuantity>,
  expected: number,
): PublishedCheck {
  return {
    figureId: `mps-2024.${name}`,
    subject: 'market',
    value: [{ of, on, ...rest }],
    expected,
  };
}

/** Published figures about the council's own services and its respite beds: to compute them one must name made-up ids. */
export const marketChecks: readonly PublishedCheck[] = [
  check(
    'care-homes-internal.care-home.in-city.2024-05-31',
    'locations',
    may,
    { kinds: homes, providerId: councilId },
    2,
  ),
  check(
    'care-homes-internal.residential-care.mental-health.in-city.2024-03-31',
    'locations',
    march,
    { kinds: ['residential'], clients: 'mental-health', providerId: councilId },
    1,
  ),
  check(
    'care-homes-internal.residential-care.dementia.in-city.2024-03-31',
    'locations',
    march,
    { kinds: ['residential'], clients: 'older-people', providerId: councilId },
    1,
  ),
  check(
    'schemes-internal.housing-with-care.in-city.2024-03-31',
    'locations',
    march,
    { kinds: ['housing-with-care'], providerId: councilId },
    6,
  ),
  check(
    'respite-beds.residential-respite.learning-disability-autism.in-city.2024-04-30',
    'beds',
    april,
    { locationIds: [...inside, ...outside] },
    13,
  ),
  check(
    'respite-beds-external.residential-respite.learning-disability-autism.in-city.2024-04-30',
    'beds',
    april,
    { locationIds: outside },
    8,
  ),
  check(
    'respite-beds-internal.residential-respite.learning-disability-autism.in-city.2024-04-30',
    'beds',
    april,
    { locationIds: inside },
    5,
  ),
  {
    figureId:
      'mps-2024.day-opportunity-council-services.day-opportunities.mental-health-learning-disability.in-city.2024-05-31',
    subject: 'market',
    value: [{ of: 'contracts', on: may, serviceType: 'day-opportunities', providerId: councilId }],
    expected: 3,
  },
];
