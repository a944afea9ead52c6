import { expect, test } from 'vitest';
import { ask } from '../platform.js';
import { askCells, type Shown } from './askCells.js';

// Law: the true figure lies between the least and the most that are shown of it, suppressed cells included; and they are
// made of nothing but what is shown.

const questions = [
  {
    cube: 'placements',
    by: [
      ['ward', 'quarter'],
      ['serviceType', 'month'],
      ['ethnicGroup', 'ageBand'],
    ],
    measures: [
      'people',
      'peopleAtEnd',
      'placements',
      'starts',
      'ends',
      'weeklyCost',
      'costPerPersonPerWeek',
      'lengthOfStayDays',
    ],
  },
  {
    cube: 'homeSupport',
    by: [
      ['zone', 'month'],
      ['ward', 'ageBand'],
      ['ethnicGroupBroad', 'term'],
    ],
    measures: [
      'people',
      'hoursPlanned',
      'hoursDelivered',
      'hoursPerPerson',
      'hoursPlannedPerWeek',
      'hoursPerPersonPerWeek',
      'visitsPlanned',
      'visitsMissed',
      'visitsLate',
      'shareDelivered',
      'shareLate',
      'shareMissed',
    ],
  },
  {
    cube: 'respite',
    by: [
      ['setting', 'financialYear'],
      ['ageBand', 'sex'],
    ],
    measures: ['people', 'stays', 'nights', 'plannedStays', 'emergencyNights', 'nightsPerStay'],
  },
  {
    cube: 'demand',
    by: [
      ['ward', 'quarter'],
      ['ageBand', 'sex'],
    ],
    measures: [
      'people',
      'requests',
      'requestsPerDay',
      'requestsToLongTerm',
      'shareToLongTerm',
      'assessments',
      'assessmentDays',
      'reviews',
      'shareUnplanned',
    ],
  },
  {
    cube: 'supply',
    by: [['ward'], ['kind', 'quarter']],
    measures: ['locations', 'beds', 'capacity', 'occupied', 'vacancies', 'occupancyRate'],
  },
];
const asked = questions.flatMap(({ cube, by, measures }) =>
  by.flatMap((fields) => measures.map((measure) => ({ cube, by: fields, measure }))),
);

/** A figure as the public sees it, beside what it truly is. */
interface Pair {
  readonly name: string;
  readonly shown: Shown;
  readonly truth: number;
}

function isOutside({ shown: { least, most }, truth }: Pair): boolean {
  const slack = 1e-9 * Math.abs(truth);
  return (least ?? -Infinity) > truth + slack || (most ?? Infinity) < truth - slack;
}

/** How far apart least and most of the rounded figures are beside the figure, in the middle. */
function medianWidth(pairs: readonly Pair[]): number {
  const widths = pairs
    .filter(({ shown }) => shown.status === 'ROUNDED' && shown.value !== 0)
    .map(({ shown: { value, least, most } }) => ((most ?? Infinity) - least!) / Math.abs(value!))
    .toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

test('of cells of five cubes', { timeout: 600_000 }, async () => {
  const pairs: Pair[] = [];
  for (const question of asked) {
    const [shown, exact] = [
      await askCells(question, 'public'),
      await askCells(question, 'analyst'),
    ];
    const name = `${question.cube}.${question.measure}`;
    for (const [place, figure] of shown.cells) {
      // of a cell that council staff see no row of there is no one
      const truth = exact.cells.get(place)?.value ?? (question.measure === 'people' ? 0 : null);
      if (truth !== null) pairs.push({ name: `${name} ${place}`, shown: figure, truth });
    }
    if (exact.total.value !== null)
      pairs.push({ name, shown: shown.total, truth: exact.total.value });
  }
  const outside = pairs.filter(isOutside);
  for (const [name, ours] of Map.groupBy(pairs, (pair) => pair.name.split(' ')[0]!))
    process.stdout.write(
      `least and most of ${name}: ${ours.length} figures, in the middle ${(100 * medianWidth(ours)).toFixed(1)} % apart\n`,
    );
  process.stdout.write(`truth outside least and most: ${outside.length} of ${pairs.length}\n`);
  expect(pairs.length).toBeGreaterThan(15_000);
  expect(outside.slice(0, 3)).toEqual([]);
  expect(medianWidth(pairs)).toBeLessThan(0.4);
});

const names = [
  'people',
  'share',
  'population',
  'populationShare',
  'representationRatio',
  'peopleToParity',
  'crudeRate',
  'rateRatio',
  'standardisedRate',
  'standardisedRateRatio',
  'standardisedRatio',
  'peopleToParityForAge',
  'amount',
  'amountShare',
  'amountPerPerson',
];

interface Groups {
  readonly equality: {
    readonly groups: readonly ({ readonly group: { code: string; of: string } } & Readonly<
      Record<string, Shown | null>
    >)[];
  };
}

const comparisons = [
  'measure: LONG_TERM_SUPPORT',
  'measure: ANY_SUPPORT',
  'measure: RESIDENTIAL_CARE',
  'measure: HOME_SUPPORT_HOURS, period: { from: "2023-04-01", to: "2024-03-31" }',
  'measure: RESPITE_NIGHTS, period: { from: "2023-04-01", to: "2024-03-31" }',
].flatMap((measure) =>
  ['ETHNIC_GROUP', 'ETHNIC_GROUP_PUBLISHED', 'ETHNIC_GROUP_BROAD', 'SEX', 'AGE_BAND', 'WARD'].map(
    (by) => `${measure}, by: ${by}`,
  ),
);

test('of groups compared with residents', { timeout: 600_000 }, async () => {
  const figures = names.map((name) => `${name} { value status least most }`).join(' ');
  const pairs: Pair[] = [];
  for (const words of comparisons) {
    const query = `{ equality(${words}) { groups { group { code of } ${figures} } } }`;
    const [shown, exact] = [await ask<Groups>(query), await ask<Groups>(query, { as: 'analyst' })];
    for (const own of shown.equality.groups) {
      const { code, of } = own.group;
      const truth = exact.equality.groups.find(
        ({ group }) => group.code === code && group.of === of,
      );
      for (const name of names) {
        const value = truth?.[name]?.value ?? null;
        if (value !== null)
          pairs.push({ name: `${name} ${words} ${code}`, shown: own[name]!, truth: value });
      }
    }
  }
  const outside = pairs.filter(isOutside);
  for (const [name, ours] of Map.groupBy(pairs, (pair) => pair.name.split(' ')[0]!))
    process.stdout.write(
      `least and most of equality ${name}: ${ours.length} figures, in the middle ${(100 * medianWidth(ours)).toFixed(1)} % apart\n`,
    );
  process.stdout.write(`truth outside least and most: ${outside.length} of ${pairs.length}\n`);
  expect(pairs.length).toBeGreaterThan(2_000);
  expect(outside.slice(0, 3)).toEqual([]);
  expect(medianWidth(pairs)).toBeLessThan(0.4);
});
