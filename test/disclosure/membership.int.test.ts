import { expect, test } from 'vitest';
import { askCells, type CellsShown, peopleIn } from './askCells.js';
import { balanced, report, threeErrors } from './report.js';

// Law: of two questions that differ by one person or by nobody, the figures tell which no more often than six times in
// ten. The attacker knows everything but this: who else is in the group, and that it has 5 to 40 people.

const groupings = [
  ['ward', 'ageBand'],
  ['ward', 'clientGroup'],
  ['ethnicGroup', 'ageBand'],
  ['ward', 'ethnicGroupBroad'],
  ['clientGroup', 'ageBand'],
  ['ward', 'serviceType'],
  ['serviceType', 'ethnicGroup'],
];
/** One category left out: what is left is its complement. */
const categories = [
  'serviceType: { in: [RESIDENTIAL_CARE] }',
  'sex: { in: [FEMALE] }',
  'sex: { in: [MALE] }',
  'city: { in: [IN] }',
  'city: { in: [OUT] }',
  'ethnicGroupBroad: { in: [WHITE] }',
  'ethnicGroupBroad: { in: [ASIAN] }',
  'clientGroup: { in: [PHYSICAL] }',
  'clientGroup: { in: [LEARNING_DISABILITY] }',
  'clientType: { in: [SERVICE_USER] }',
  'term: { in: [LONG] }',
  'delivery: { in: [MANAGED_BUDGET] }',
];
/** Periods that lie in one another; age is that on the last day, so it would make other groups. */
const periods: readonly (readonly [string, string])[] = [
  ['2023-04-01..2023-12-31', '2023-04-01..2024-03-31'],
  ['2023-07-01..2024-03-31', '2023-04-01..2024-03-31'],
  ['2023-01-01..2023-03-31', '2023-01-01..2023-06-30'],
  ['2022-04-01..2022-06-30', '2022-04-01..2022-09-30'],
  ['2024-03-01..2024-03-31', '2024-01-01..2024-03-31'],
];

/** Who was told right: of the groups that one person makes the difference of, and of those that nobody does. */
interface Told {
  readonly differIn: number;
  readonly allIn: number;
  readonly alikeOut: number;
  readonly allOut: number;
}

function tell(more: Pair, fewer: Pair): Told {
  let [differIn, allIn, alikeOut, allOut] = [0, 0, 0, 0];
  for (const place of more.truth.cells.keys()) {
    const [n, less] = [peopleIn(more.truth, place), peopleIn(fewer.truth, place)];
    if (less < 5 || n > 40 || n - less > 1) continue;
    const differ = more.shown.cells.get(place)?.value !== fewer.shown.cells.get(place)?.value;
    if (n === less) [allOut, alikeOut] = [allOut + 1, alikeOut + (differ ? 0 : 1)];
    else [allIn, differIn] = [allIn + 1, differIn + (differ ? 1 : 0)];
  }
  return { differIn, allIn, alikeOut, allOut };
}

interface Pair {
  readonly truth: CellsShown;
  readonly shown: CellsShown;
}

async function both(by: readonly string[], where: string): Promise<Pair> {
  const question = { cube: 'placements', by, measure: 'people', where };
  return { truth: await askCells(question, 'analyst'), shown: await askCells(question, 'public') };
}

function sum(tolds: readonly Told[], of: keyof Told): number {
  return tolds.reduce((all, told) => all + told[of], 0);
}

/** What the attacker made of all pairs: the share told right where in and out are equally likely, and its bound. */
function judge(attack: string, tolds: readonly Told[]) {
  const [differIn, allIn] = [sum(tolds, 'differIn'), sum(tolds, 'allIn')];
  const [alikeOut, allOut] = [sum(tolds, 'alikeOut'), sum(tolds, 'allOut')];
  const share = balanced(differIn, allIn, alikeOut, allOut);
  report(`${attack}, person in it told so`, differIn, allIn);
  report(`${attack}, person out of it told so`, alikeOut, allOut);
  process.stdout.write(`attack: ${attack}: right ${(100 * share).toFixed(1)} % of the time\n`);
  return { allIn, allOut, alikeOut, share, bound: 0.6 + threeErrors(allIn, allOut) };
}

test('with and without one category', { timeout: 600_000 }, async () => {
  const tolds: Told[] = [];
  for (const by of groupings) {
    const all = await both(by, '');
    for (const category of categories)
      if (!by.some((field) => category.startsWith(`${field}:`)))
        tolds.push(tell(all, await both(by, category)));
  }
  const { allIn, allOut, alikeOut, share, bound } = judge('one category less', tolds);
  expect(allIn).toBeGreaterThan(100);
  // the same people always give the same figure
  expect(alikeOut).toBe(allOut);
  expect(share).toBeLessThanOrEqual(bound);
});

test('with overlapping dates', { timeout: 600_000 }, async () => {
  const tolds: Told[] = [];
  const dates = (period: string) => {
    const [from, to] = period.split('..');
    return `date: { from: "${from}", to: "${to}" }`;
  };
  for (const by of groupings.filter((fields) => !fields.includes('ageBand')))
    for (const [shorter, longer] of periods)
      tolds.push(tell(await both(by, dates(longer)), await both(by, dates(shorter))));
  const { allIn, allOut, alikeOut, share, bound } = judge('overlapping dates', tolds);
  expect(allIn).toBeGreaterThan(100);
  // the same people always give the same figure
  expect(alikeOut).toBe(allOut);
  expect(share).toBeLessThanOrEqual(bound);
});
