import { describe, expect, test } from 'vitest';
import { figureOf } from '../answer/rows/display.js';
import type { Figure, FigureStatus } from '../gate/figure.js';
import type { AgeStrata } from './residents/ageStrata.js';
import {
  compareEverybody,
  compareGroups,
  type Compared,
  largestGroup,
  shareFigure,
} from './compareGroups.js';
import type { MomentCounts } from './countGroups.js';
import type { EqualityGroupName } from './groupFamilies.js';

const people = (value: number | null, status: FigureStatus = 'EXACT'): Figure =>
  figureOf(value, value === null ? 'SUPPRESSED' : status, { unit: 'people', decimals: 0 });
const group = (code: string): EqualityGroupName => ({ code, label: code, of: 'sex' });
const count = (value: number | null) => ({ people: people(value), amount: null });

/** Women and men, with two ages and residents of them; the strata of a group by its key. */
function compared(
  counted: Readonly<Record<string, number | null>>,
  {
    base,
    byAge = {},
    baseByAge = [],
  }: {
    base: number;
    byAge?: Readonly<Record<string, readonly (number | null)[]>>;
    baseByAge?: readonly number[];
  },
): Compared {
  const residents = new Map([
    [
      'women',
      new Map([
        ['18-24', 3_000],
        ['65-74', 1_000],
      ]),
    ],
    [
      'men',
      new Map([
        ['18-24', 1_000],
        ['65-74', 1_000],
      ]),
    ],
    [
      'others',
      new Map([
        ['18-24', 2_000],
        ['65-74', 2_000],
      ]),
    ],
  ]);
  const all = new Map([
    ['18-24', 6_000],
    ['65-74', 4_000],
  ]);
  const sum = (ages: ReadonlyMap<string, number>) =>
    [...ages.values()].reduce((total, number) => total + number, 0);
  const strata: AgeStrata = {
    ages: [['18-24'], ['65-74']],
    groups: new Map(
      Object.entries(byAge).map(([code, ages]) => [`sex ${code}`, ages.map((n) => people(n))]),
    ),
    base: baseByAge.map((n) => people(n)),
    finest: { ages: [['18-24'], ['65-74']], people: baseByAge.map((n) => people(n)) },
  };
  return {
    counts: {
      groups: Object.entries(counted).map(([code, n]) => ({ group: group(code), ...count(n) })),
      base: count(base),
    } as unknown as MomentCounts,
    residents: {
      source: { year: 2023, basis: 'estimate', ages: 'adults', modelled: false },
      everybody: 10_000,
      people: ({ code }) => sum(residents.get(code)!),
      byAge: (one) => (one ? residents.get(one.code)! : all),
      agesMethod: '',
      agesModelled: false,
    },
    strata: baseByAge.length > 0 ? strata : null,
  };
}

describe('65 women of 100 people, where 4,000 of 10,000 residents are women', () => {
  const [women, men] = compareGroups(
    compared({ women: 65, men: 20, others: 15 }, { base: 100 }),
    group('men'),
  );

  test('share, with the interval of Wilson (PHEindicatormethods: 65 of 100)', () => {
    expect(women!.share.value).toBeCloseTo(65, 12);
    expect(women!.share.lower).toBeCloseTo(55.25444329688797, 10);
    expect(women!.share.upper).toBeCloseTo(73.63575175690247, 10);
  });

  test('representation is the share over 40 %, its interval too, and is marked higher', () => {
    expect(women!.representationRatio.value).toBeCloseTo(1.625, 12);
    expect(women!.representationRatio.lower).toBeCloseTo(0.5525444329688797 / 0.4, 10);
    expect(women!.representationRatio.upper).toBeCloseTo(0.7363575175690247 / 0.4, 10);
    expect(women!.representationMark).toBe('HIGHER');
  });

  test('parity would be 40 women: 25 fewer', () => {
    expect(women!.peopleToParity.value).toBeCloseTo(-25, 10);
    expect(women!.peopleToParity.display).toBe('-25');
  });

  test('crude rate per 1,000, with the interval of Byar (PHEindicatormethods: 65)', () => {
    expect(women!.crudeRate.value).toBeCloseTo(16.25, 12);
    expect(women!.crudeRate.lower).toBeCloseTo(50.163187710459454 / 4, 9);
    expect(women!.crudeRate.upper).toBeCloseTo(82.84913854593984 / 4, 9);
  });

  test('rate ratio to men: 16.25 over 10; the reference has none', () => {
    expect(women!.rateRatio.value).toBeCloseTo(1.625, 12);
    expect(women!.rateRatio.lower).toBeCloseTo(
      1.625 / Math.exp(1.959963984540054 * Math.sqrt(1 / 65 + 1 / 20)),
      12,
    );
    expect(women!.rateRatioMark).toBe('TOO_CLOSE_TO_CALL');
    expect(men!.rateRatio.status).toBe('NOT_AVAILABLE');
    expect(men!.rateRatioMark).toBeNull();
  });
});

describe('with ages: 30 young and 35 older women, 10 and 10 men, of 60 and 40 in all', () => {
  const all = compared(
    { women: 65, men: 20, others: 15 },
    {
      base: 100,
      byAge: { women: [30, 35], men: [10, 10], others: [null, 15] },
      baseByAge: [60, 40],
    },
  );
  const [women, men, others] = compareGroups(all, group('men'));

  test('the standardised rate weighs the rate of each age: 8,200 and 10,500', () => {
    const rate = (1_000 * (8_200 * (30 / 3_000) + 10_500 * (35 / 1_000))) / 18_700;
    expect(women!.standardisedRate.value).toBeCloseTo(rate, 10);
    expect(women!.standardisedRate.lower).toBeLessThan(rate);
    expect(women!.standardisedRate.upper).toBeGreaterThan(rate);
    expect(men!.standardisedRate.value).toBeCloseTo(10, 10);
    expect(women!.standardisedRateRatio.value).toBeCloseTo(rate / 10, 10);
  });

  test('expected at everybody’s rates of 1 % in both ages: 40 women, 65 seen', () => {
    expect(women!.standardisedRatio.value).toBeCloseTo(1.625, 10);
    expect(women!.standardisedRatio.lower).toBeCloseTo(50.163187710459454 / 40, 9);
    expect(women!.standardisedRatioMark).toBe('HIGHER');
    expect(women!.peopleToParityForAge.value).toBeCloseTo(-25, 10);
  });

  test('one suppressed age suppresses the standardised rate, and nothing else', () => {
    expect(others!.standardisedRate.status).toBe('SUPPRESSED');
    expect(others!.standardisedRate.lower).toBeNull();
    expect(others!.standardisedRateRatioMark).toBeNull();
    expect(others!.standardisedRatio.value).toBeCloseTo(15 / 40, 10);
  });

  test('everybody has the rates of 100 people among 10,000', () => {
    expect(compareEverybody(all).crudeRate.value).toBeCloseTo(10, 12);
    expect(compareEverybody(all).standardisedRate.value).toBeCloseTo(10, 10);
  });
});

test('no ratio where a group has fewer than 10 people; its share and rate stand', () => {
  const [women, men] = compareGroups(
    compared(
      { women: 91, men: 9 },
      { base: 100, byAge: { women: [40, 51], men: [4, 5] }, baseByAge: [44, 56] },
    ),
    group('women'),
  );
  expect(men!.share.display).toBe('9.0%');
  expect(men!.crudeRate.display).toBe('4.5');
  expect([
    men!.representationRatio.display,
    men!.rateRatio.display,
    men!.standardisedRate.display,
    men!.standardisedRateRatio.display,
    men!.standardisedRatio.display,
  ]).toEqual(['–', '–', '–', '–', '–']);
  expect(men!.representationMark).toBeNull();
  expect(women!.representationMark).toBe('HIGHER');
});

test('a suppressed group shows nothing that is made of it, not even an interval', () => {
  const [women] = compareGroups(compared({ women: null, men: 50 }, { base: 60 }), group('men'));
  const figures = Object.values(women!).filter(isFigure);
  expect(figures.filter(({ lower, upper }) => lower !== null || upper !== null)).toEqual([]);
  // what is left is about residents
  const shown = Object.entries(women!).filter(([, made]) => isFigure(made) && made.value !== null);
  expect(shown.map(([id]) => id)).toEqual(['population', 'populationShare']);
});

test('a group next to a suppressed reference has no rate ratio', () => {
  const [, men] = compareGroups(compared({ women: null, men: 50 }, { base: 60 }), group('women'));
  expect(men!.rateRatio.status).toBe('SUPPRESSED');
});

test('rounded counts make rounded figures, and no share above the whole', () => {
  const share = shareFigure(people(15, 'ROUNDED'), people(10, 'ROUNDED'));
  expect(share).toMatchObject({ value: 100, status: 'ROUNDED' });
  expect(share.upper).toBeCloseTo(100, 10);
  // as exact as the figure: Wilson's lower limit of 10 of 10 is 72.246… %
  expect(share.lower).toBe(72.2);
});

test('the largest group is the one with most residents', () => {
  expect(largestGroup(compared({ women: 1, men: 99 }, { base: 100 }))!.code).toBe('women');
});

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'display' in value;
}
