/** The two age bands of the council's papers. */
export type AdultBand = '18-64' | '65-plus';

/** What a person in long-term support mainly has. */
export type MainService =
  | 'nursing-care'
  | 'residential-care'
  | 'home-support'
  | 'housing-with-care'
  | 'supported-living'
  | 'shared-lives'
  | 'direct-payment'
  | 'day-opportunities';

/** One line of the ledger: the people with one main service in one age band, in or out of the city, over three years. */
export interface LongTermTrack {
  readonly service: MainService;
  readonly city: 'in' | 'out';
  readonly band: AdultBand;
  /** People in place at 31 March 2021, 2022, 2023 and 2024. */
  readonly inPlace: readonly [number, number, number, number];
  /** People at any time in 2021/22, 2022/23 and 2023/24. */
  readonly during: readonly [number, number, number];
}

function track(
  service: MainService,
  city: 'in' | 'out',
  band: AdultBand,
  inPlace: [number, number, number, number],
  during: [number, number, number],
): LongTermTrack {
  return { service, city, band, inPlace, during };
}

/**
 * The stocks and flows of long-term support that give every printed count of people.
 *
 * Printed: 2023/24 in the city by band; the out-of-city stock at 31 March 2024; for nursing, residential, housing with care and
 * supported living the totals of all three years, in and out of the city together. All other numbers are ours, chosen so that the flow is steady.
 * Day opportunities here are the people who have nothing else; others have them on top (see `extraServices`).
 */
export const longTermTracks: readonly LongTermTrack[] = [
  track('nursing-care', 'in', '65-plus', [150, 155, 161, 161], [231, 234, 237]),
  track('nursing-care', 'out', '65-plus', [74, 75, 78, 77], [97, 98, 99]),
  track('nursing-care', 'in', '18-64', [33, 34, 36, 36], [44, 46, 48]),
  track('nursing-care', 'out', '18-64', [29, 30, 32, 32], [36, 38, 40]),
  track('residential-care', 'in', '65-plus', [515, 520, 525, 524], [774, 775, 776]),
  track('residential-care', 'out', '65-plus', [59, 60, 61, 62], [75, 76, 77]),
  track('residential-care', 'in', '18-64', [150, 144, 138, 133], [176, 170, 158]),
  track('residential-care', 'out', '18-64', [92, 87, 80, 78], [101, 97, 89]),
  track('home-support', 'in', '65-plus', [850, 890, 910, 920], [1450, 1480, 1505]),
  track('home-support', 'out', '65-plus', [9, 9, 9, 9], [11, 11, 12]),
  track('home-support', 'in', '18-64', [262, 272, 284, 291], [355, 367, 379]),
  track('home-support', 'out', '18-64', [3, 3, 3, 3], [4, 4, 4]),
  track('housing-with-care', 'in', '65-plus', [300, 291, 280, 271], [388, 366, 355]),
  track('housing-with-care', 'in', '18-64', [55, 58, 64, 66], [71, 78, 86]),
  track('supported-living', 'in', '18-64', [160, 178, 222, 260], [185, 235, 285]),
  track('supported-living', 'in', '65-plus', [27, 30, 37, 45], [32, 41, 50]),
  track('supported-living', 'out', '18-64', [40, 42, 50, 53], [45, 58, 70]),
  track('supported-living', 'out', '65-plus', [7, 8, 9, 10], [10, 12, 15]),
  track('shared-lives', 'in', '18-64', [24, 25, 25, 26], [27, 28, 29]),
  track('shared-lives', 'in', '65-plus', [13, 13, 13, 14], [15, 15, 16]),
  track('direct-payment', 'in', '18-64', [340, 346, 342, 360], [410, 415, 420]),
  track('direct-payment', 'in', '65-plus', [200, 205, 202, 216], [245, 250, 255]),
  track('day-opportunities', 'in', '18-64', [41, 41, 40, 40], [50, 50, 48]),
  track('day-opportunities', 'in', '65-plus', [36, 35, 34, 33], [44, 43, 42]),
];

/** People who leave one main service for another in the same year: they are counted in both, but once in the total. */
export interface Transfer {
  readonly band: AdultBand;
  readonly from: MainService;
  readonly to: MainService;
  /** People in 2021/22, 2022/23 and 2023/24. */
  readonly people: readonly [number, number, number];
}

/** The transfers, all inside the city, that bring the total of distinct people to the printed rates. */
export const transfers: readonly Transfer[] = [
  { band: '65-plus', from: 'home-support', to: 'residential-care', people: [190, 190, 205] },
  { band: '65-plus', from: 'home-support', to: 'nursing-care', people: [40, 42, 45] },
  { band: '65-plus', from: 'residential-care', to: 'nursing-care', people: [25, 25, 25] },
  { band: '65-plus', from: 'housing-with-care', to: 'residential-care', people: [25, 27, 30] },
  { band: '65-plus', from: 'home-support', to: 'housing-with-care', people: [25, 25, 35] },
  { band: '65-plus', from: 'home-support', to: 'direct-payment', people: [16, 16, 23] },
  { band: '18-64', from: 'residential-care', to: 'supported-living', people: [5, 5, 5] },
  { band: '18-64', from: 'home-support', to: 'residential-care', people: [4, 4, 4] },
  { band: '18-64', from: 'home-support', to: 'supported-living', people: [6, 6, 6] },
];

/** Of the people in long-term support at 31 March 2021, those still in it a year later: printed in the Quarter Two paper as long-term clients. */
export const twelveMonthClients2022 = 2540;
/** Of those, the people reviewed in 2021/22. */
export const reviewedClients2022 = 1140;
