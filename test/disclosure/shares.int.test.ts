import { expect, test } from 'vitest';
import { ask } from '../platform.js';
import { enumValue, type Shown } from './askCells.js';
import { balanced, report, threeErrors } from './report.js';

// Law: a share of two sums, such as hours delivered of hours planned, is worked out before it is rounded. It tells who is in
// a group, what came of one person, and how few visits were missed, no better than the sums that it is made of.

const groupings = [
  ['ward', 'ageBand'],
  ['zone', 'ageBand'],
  ['ward', 'clientGroup'],
  ['ward', 'ethnicGroupBroad'],
  ['zone', 'ethnicGroupBroad'],
  ['ward', 'quarter'],
  ['ward', 'workingAge'],
  ['ward', 'month'],
  ['clientGroup', 'month'],
];
const categories = [
  'sex: { in: [FEMALE] }',
  'sex: { in: [MALE] }',
  'term: { in: [LONG] }',
  'ethnicGroupBroad: { in: [WHITE] }',
];
const periods = [
  ...[2021, 2022, 2023].map((year) => [`${year}-04-01`, `${year + 1}-03-31`]),
  ['2022-04-01', '2022-06-30'],
  ['2022-10-01', '2022-12-31'],
  ['2023-04-01', '2023-06-30'],
  ['2023-07-01', '2023-09-30'],
  ['2023-10-01', '2023-12-31'],
  ['2024-01-01', '2024-03-31'],
].map(([from, to]) => `date: { from: "${from}", to: "${to}" }`);

const shares = [
  { share: 'shareDelivered', over: 'hoursDelivered', under: 'hoursPlanned' },
  { share: 'shareLate', over: 'visitsLate', under: 'visitsDelivered' },
  { share: 'shareMissed', over: 'visitsMissed', under: 'visitsPlanned' },
] as const;

/** By place: each measure by its name. */
type Figures = ReadonlyMap<string, Readonly<Record<string, Shown>>>;

interface Asked {
  readonly shown: Figures;
  readonly truth: Figures;
}

const measures = ['people', ...shares.flatMap(({ share, over, under }) => [share, over, under])];

async function figuresOf(
  by: readonly string[],
  where: string,
  as: 'public' | 'analyst',
): Promise<Figures> {
  const times = ['month', 'quarter'];
  const fields = by.map((field) => (times.includes(field) ? field : `${field} { code }`));
  const figures = measures.map((measure) => `${measure} { value status }`);
  const query = `{ page: homeSupport(by: [${by.map(enumValue).join()}], where: { ${where} }) { rows { ${[...fields, ...figures].join(' ')} } } }`;
  const { page } = await ask<{ page: { rows: readonly Record<string, Shown>[] } }>(query, { as });
  return new Map(page.rows.map((row) => [JSON.stringify(by.map((field) => row[field])), row]));
}

async function both(by: readonly string[], where: string): Promise<Asked> {
  return {
    shown: await figuresOf(by, where, 'public'),
    truth: await figuresOf(by, where, 'analyst'),
  };
}

/** Two groups in one place, the second of them with the same people or with one fewer. */
interface Pair {
  readonly more: Asked;
  readonly fewer: Asked;
  readonly place: string;
}

async function allPairs(): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const by of groupings)
    for (const period of periods) {
      const more = await both(by, period);
      for (const category of categories) {
        if (by.some((field) => category.startsWith(`${field}:`))) continue;
        const fewer = await both(by, `${period}, ${category}`);
        for (const place of more.truth.keys()) {
          const [n, less] = [trueOf(more, 'people', place), trueOf(fewer, 'people', place)];
          if (less >= 5 && n <= 40 && n - less <= 1) pairs.push({ more, fewer, place });
        }
      }
    }
  return pairs;
}

const shownOf = ({ shown }: Asked, measure: string, place: string) =>
  shown.get(place)?.[measure]?.value ?? null;
const trueOf = ({ truth }: Asked, measure: string, place: string) =>
  truth.get(place)?.[measure]?.value ?? 0;

/** How often a figure that differs tells of one person more, that person being in or out equally often. */
function membership(pairs: readonly Pair[], measure: string) {
  const told = { in: 0, allIn: 0, out: 0, allOut: 0 };
  for (const { more, fewer, place } of pairs) {
    const [one, other] = [shownOf(more, measure, place), shownOf(fewer, measure, place)];
    if (one === null || other === null) continue;
    const isIn = trueOf(more, 'people', place) > trueOf(fewer, 'people', place);
    if (isIn) {
      told.allIn += 1;
      if (one !== other) told.in += 1;
    } else {
      told.allOut += 1;
      if (one === other) told.out += 1;
    }
  }
  const right = balanced(told.in, told.allIn, told.out, told.allOut);
  process.stdout.write(
    `attack: one person in or out by ${measure}: ${told.in} of ${told.allIn} in, ${told.allOut - told.out} of ${told.allOut} out told in; right ${(100 * right).toFixed(1)} % of the time\n`,
  );
  return { right, error: threeErrors(told.allIn, told.allOut), tries: told.allIn };
}

/** How often a way to guess comes within two points of the share of the one person between two groups. */
interface Guessed {
  readonly tries: number;
  /** By the difference of the two shares. */
  readonly byShare: number;
  /** Likewise, of shares made of the two sums that are shown. */
  readonly bySums: number;
  /** By naming the share of the group. */
  readonly byGroup: number;
}

function ofOnePerson(pairs: readonly Pair[], { share, over, under }: (typeof shares)[number]) {
  let [tries, byShare, bySums, byGroup] = [0, 0, 0, 0];
  const unlike = { tries: 0, byShare: 0, bySums: 0, byGroup: 0 };
  for (const { more, fewer, place } of pairs) {
    const people = trueOf(more, 'people', place);
    const planned = trueOf(more, under, place) - trueOf(fewer, under, place);
    const [one, other] = [shownOf(more, share, place), shownOf(fewer, share, place)];
    if (people === trueOf(fewer, 'people', place) || one === null || other === null || planned <= 0)
      continue;
    const truth = (100 * (trueOf(more, over, place) - trueOf(fewer, over, place))) / planned;
    const ofSums = (asked: Asked) =>
      (100 * shownOf(asked, over, place)!) / shownOf(asked, under, place)!;
    // the person is taken to have as much of the denominator as the others
    const between = (whole: number, rest: number) => rest + people * (whole - rest);
    const near = (guess: number) => (Math.abs(guess - truth) <= 2 ? 1 : 0);
    const found = [near(between(one, other)), near(between(ofSums(more), ofSums(fewer)))] as const;
    tries += 1;
    byShare += found[0];
    bySums += found[1];
    byGroup += near(one);
    if (near(one)) continue;
    unlike.tries += 1;
    unlike.byShare += found[0];
    unlike.bySums += found[1];
  }
  return { all: { tries, byShare, bySums, byGroup }, unlike };
}

function reportGuesses(attack: string, { tries, byShare, bySums, byGroup }: Guessed): void {
  report(`${attack}, by the difference of two shares`, byShare, tries);
  report(`${attack}, of shares made of the sums shown`, bySums, tries);
  report(`${attack}, by naming the share of the group`, byGroup, tries);
}

test('by the difference of two shares', { timeout: 900_000 }, async () => {
  const pairs = await allPairs();
  for (const words of shares) {
    const [bySum, byShare] = [membership(pairs, words.over), membership(pairs, words.share)];
    expect(byShare.tries).toBeGreaterThan(20);
    expect(byShare.right).toBeLessThanOrEqual(bySum.right + byShare.error);
    const { all, unlike } = ofOnePerson(pairs, words);
    reportGuesses(`${words.share} of one person to two points`, all);
    reportGuesses(`${words.share} of one person unlike the group`, unlike);
    const most = (found: number, tries: number) =>
      (found + 1) / (tries + 1) + threeErrors(tries + 1, tries + 1);
    const { tries, byShare: found } = all;
    expect(found / tries).toBeLessThanOrEqual(most(Math.max(all.byGroup, all.bySums), tries));
    expect(unlike.byShare).toBeLessThanOrEqual(unlike.tries * most(unlike.bySums, unlike.tries));
  }
});

test('a few visits, by a share times its denominator', { timeout: 600_000 }, async () => {
  let [tries, byShare, bySum] = [0, 0, 0];
  const lines = [
    ['zone', 'month'],
    ['ward', 'month'],
    ['ward', 'ageBand'],
    ['zone', 'ethnicGroupBroad'],
  ];
  for (const by of lines) {
    const asked = await both(by, '');
    for (const { share, over, under } of shares.slice(1))
      for (const place of asked.truth.keys()) {
        const truth = trueOf(asked, over, place);
        const [part, whole, sum] = [share, under, over].map((measure) =>
          shownOf(asked, measure, place),
        );
        if (truth > 100 || typeof part !== 'number' || typeof whole !== 'number') continue;
        tries += 1;
        if (Math.round((part * whole) / 100) === truth) byShare += 1;
        if (sum === truth) bySum += 1;
      }
  }
  report('a few visits exactly, by a share times its denominator', byShare, tries);
  report('a few visits exactly, by their own figure', bySum, tries);
  expect(tries).toBeGreaterThan(50);
  // of the numbers that a multiple of five may stand for, one in five
  expect(byShare / tries).toBeLessThanOrEqual(0.2 + threeErrors(tries, tries));
});
