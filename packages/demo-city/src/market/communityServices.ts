import type { LocationClients, LocationKind } from '@careshape/domain';

import { apportion } from '../apportion.js';

/** A registered community service to be built. */
export interface CommunityPlan {
  readonly kind: Exclude<LocationKind, 'nursing' | 'residential'>;
  readonly clients: LocationClients;
  readonly units: number;
  readonly provider: string;
  readonly lastWord: string;
  readonly from: string;
  readonly to: string | null;
}

const unitsByScheme = apportion(
  524,
  Array.from({ length: 15 }, (_, index) => 20 + ((index * 7) % 19)),
);
const late = [
  '2022-08-01',
  '2022-11-14',
  '2023-01-09',
  '2023-04-03',
  '2023-06-19',
  '2023-09-04',
  '2023-11-20',
];

function housingWithCare(index: number): CommunityPlan {
  return {
    kind: 'housing-with-care',
    clients: 'older-people',
    units: unitsByScheme[index] ?? 0,
    provider: index < 6 ? 'council' : `hwc${(index % 4) + 1}`,
    lastWord: index === 14 ? 'Gardens (dementia)' : 'Gardens',
    from: '2015-04-01',
    to: null,
  };
}

function supportedLiving(index: number): CommunityPlan {
  return {
    kind: 'supported-living',
    // ten schemes are for mental health
    clients: index % 10 < 3 && index < 31 ? 'mental-health' : 'learning-disability-autism',
    units: 0,
    provider: `sl${(index % 19) + 1}`,
    lastWord: 'Mews',
    // 14 schemes in June 2022, 33 in March 2024
    from: index < 14 ? '2017-06-01' : (late[index % late.length] ?? old),
    to: null,
  };
}

const old = '2017-06-01';

function homeSupport(provider: string, from = old, to: string | null = null): CommunityPlan {
  return {
    kind: 'home-support',
    clients: 'everybody',
    units: 0,
    provider,
    lastWord: 'Home Support',
    from,
    to,
  };
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/**
 * The 133 registered community services of March 2024: 15 housing with care schemes, 33 supported living schemes, one Shared Lives scheme and 84 home support agencies,
 * among them the 13 of the long-term and the 4 of the short-term contracts; and those that left before.
 */
export const communityPlans: readonly CommunityPlan[] = [
  ...times(15, housingWithCare),
  // 18 schemes in June 2022
  ...times(3, (index) => ({
    ...housingWithCare(9 + index),
    units: 0,
    lastWord: 'Gardens',
    to: ['2022-09-30', '2022-12-31', '2023-03-31'][index] ?? null,
  })),
  ...times(33, supportedLiving),
  {
    kind: 'shared-lives',
    clients: 'learning-disability-autism',
    units: 0,
    provider: 'shared-lives',
    lastWord: 'Shared Lives',
    from: '2016-04-01',
    to: null,
  },
  ...times(9, (index) => homeSupport(`zone${index + 1}`)),
  ...times(2, (index) => homeSupport(`contingency${index + 1}`)),
  ...times(2, (index) => homeSupport(`legacy${index + 1}`)),
  ...times(4, (index) => homeSupport(`short${index + 1}`)),
  ...times(67, (index) =>
    homeSupport(`agency${index + 1}`, index < 50 ? old : (late[index % late.length] ?? old)),
  ),
  // left the market: two in 2022/23, two in 2023/24
  homeSupport('left1', old, '2022-10-31'),
  homeSupport('left2', old, '2023-01-31'),
  homeSupport('exit-hs1', old, '2023-07-31'),
  homeSupport('exit-hs2', old, '2023-12-31'),
];
