import { coventry } from '../authorities.js';
import {
  type EthnicGroupCode,
  ethnicGroups,
  type PublishedEthnicGroupCode,
} from '../ethnicGroups.js';
import type { Period } from '../periods.js';
import { atEnd, during, thisYear, yearBefore } from './placementChecks.js';
import type { PublishedCheck, Quantity } from './publishedCheck.js';

const groups: readonly PublishedEthnicGroupCode[] = [
  'asian',
  'black',
  'mixed',
  'other',
  'white-british',
  'other-white',
  'not-recorded',
];
const printed = {
  '2023-03-31': [11.6, 3.7, 1.2, 0.9, 74.1, 5.0, 3.8],
  '2024-03-31': [12.9, 4.4, 1.3, 1.0, 74.2, 5.7, 1.2],
} as const;
const census = [17.9, 7.8, 2.5, 3.3, 57.5, 11.0];

function codesOf(group: PublishedEthnicGroupCode): EthnicGroupCode[] {
  return ethnicGroups.filter(({ published }) => published === group).map(({ code }) => code);
}

// one base gives all fourteen printed digits: everybody but the people who refused to say
function base(period: Period): Quantity[] {
  return [atEnd({ term: 'long', notEthnicGroups: ['refused'] }, period)];
}

function share(
  name: string,
  codes: readonly EthnicGroupCode[],
  period: Period,
  expected: number,
): PublishedCheck {
  return {
    figureId: `mps-2024.${name}`,
    subject: 'equality',
    value: [atEnd({ term: 'long', ethnicGroups: codes }, period)],
    dividedBy: base(period),
    times: 100,
    roundedTo: 0.1,
    expected,
  };
}

function ethnicShares(): PublishedCheck[] {
  return [yearBefore, thisYear].flatMap((period) =>
    groups.map((group, index) => {
      const date = period.to as keyof typeof printed;
      return share(
        `ethnic-group-share-of-long-term-support.18-plus.${group}.${date}`,
        codesOf(group),
        period,
        printed[date][index] ?? 0,
      );
    }),
  );
}

function sexShares(): PublishedCheck[] {
  return [yearBefore, thisYear].flatMap((period) =>
    (['female', 'male'] as const).map((sex) => ({
      figureId: `mps-2024.sex-share-of-long-term-support.65-plus.${sex}.${period.to}`,
      subject: 'equality',
      value: [atEnd({ term: 'long', ageBand: '65-plus', sex }, period)],
      dividedBy: [atEnd({ term: 'long', ageBand: '65-plus' }, period)],
      times: 100,
      expected: sex === 'female' ? 65 : 35,
    })),
  );
}

/** Residents of the city in the population table. */
export function residents(rest: Partial<Extract<Quantity, { of: 'residents' }>>): Quantity {
  return {
    of: 'residents',
    area: coventry.code,
    year: 2023,
    ageBand: 'all',
    sex: 'all',
    list: 'all',
    groups: ['all'],
    ...rest,
  };
}

function populationShares(): PublishedCheck[] {
  const adults = (codes: readonly string[]): Quantity =>
    residents({ ageBand: '18-plus', list: 'published', groups: codes });
  const known = groups.slice(0, -1);
  const everybody = (codes: readonly string[]): Quantity =>
    residents({ year: 2021, list: 'detailed', groups: codes });
  const broad = (group: string): string[] =>
    ethnicGroups.filter((row) => row.broad === group).map(({ code }) => code);
  const allGroups = ethnicGroups
    .filter(({ census: words }) => words !== null)
    .map(({ code }) => code);
  const part = (
    name: string,
    value: Quantity,
    all: Quantity,
    expected: number,
  ): PublishedCheck => ({
    figureId: `mps-2024.${name}`,
    subject: 'population',
    value: [value],
    dividedBy: [all],
    times: 100,
    roundedTo: 0.1,
    expected,
  });
  return [
    ...known.map((group, index) =>
      part(
        `ethnic-group-share-18plus.18-plus.${group}.2021-03-21`,
        adults([group]),
        adults(known),
        census[index] ?? 0,
      ),
    ),
    part(
      'ethnic-group-share.white.2021-03-21',
      everybody(broad('white')),
      everybody(allGroups),
      65.5,
    ),
    part(
      'ethnic-group-share.asian.2021-03-21',
      everybody(broad('asian')),
      everybody(allGroups),
      18.5,
    ),
    part(
      'ethnic-group-share.black.2021-03-21',
      everybody(broad('black')),
      everybody(allGroups),
      8.9,
    ),
    {
      figureId: 'mps-2024.population.2021-03-21',
      subject: 'population',
      value: [everybody(allGroups)],
      roundedTo: 100,
      expected: 345_300,
    },
    {
      figureId: 'mps-2024.sex-share-of-population.65-plus.female.2021-03-21',
      subject: 'population',
      value: [residents({ ageBand: '65-plus', sex: 'female' })],
      dividedBy: [residents({ ageBand: '65-plus' })],
      times: 100,
      expected: 55,
    },
    {
      figureId: 'mps-2024.sex-share-of-population.65-plus.male.2021-03-21',
      subject: 'population',
      value: [residents({ ageBand: '65-plus', sex: 'male' })],
      dividedBy: [residents({ ageBand: '65-plus' })],
      times: 100,
      expected: 45,
    },
  ];
}

function rates(): PublishedCheck[] {
  const rate = (
    name: string,
    band: '18-64' | '65-plus',
    value: Quantity,
    expected: number,
  ): PublishedCheck => ({
    figureId: `mps-2024.${name}`,
    subject: 'demand',
    value: [value],
    dividedBy: [residents({ ageBand: band })],
    times: 100_000,
    expected,
  });
  return [
    rate(
      'long-term-support-rate.18-64.fy2023-24',
      '18-64',
      during({ term: 'long', ageBand: '18-64' }),
      714,
    ),
    rate(
      'long-term-support-rate.65-plus.fy2023-24',
      '65-plus',
      during({ term: 'long', ageBand: '65-plus' }),
      6127,
    ),
    rate(
      'new-request-rate.65-plus.fy2023-24',
      '65-plus',
      { of: 'requests', period: thisYear, ageBand: '65-plus' },
      15_783,
    ),
  ];
}

/** Shares by ethnic group and sex of people in long-term support, shares of the population, and rates. */
export const equalityChecks: readonly PublishedCheck[] = [
  ...ethnicShares(),
  share('ethnic-group-share-of-service-users.asian-indian.2024-07-17', ['indian'], thisYear, 5.9),
  share(
    'ethnic-group-share-of-service-users.white-other-background.2024-07-17',
    ['other-white'],
    thisYear,
    1.9,
  ),
  // the printed words are those of the Client Level Data value for African
  share(
    'ethnic-group-share-of-service-users.black-caribbean-or-african.2024-07-17',
    ['african'],
    thisYear,
    1.4,
  ),
  ...sexShares(),
  ...populationShares(),
  ...rates(),
];
