import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { figureOf } from '../answer/display.js';
import { countRange, hiddenCountRange } from '../gate/countRange.js';
import type { Figure } from '../gate/figure.js';
import { gateCount } from '../gate/gateCount.js';
import { publicPolicy } from '../gate/policy.js';
import type { AgeStrata } from './ageStrata.js';
import { compareGroups, type Compared } from './compareGroups.js';
import type { MomentCounts } from './countGroups.js';

const random = xoroshiro128plus(11);
const draw = (from: number, to: number) => uniformInt(random, from, to);
const words = { unit: 'people', decimals: 0 };
const ages = ['18-24', '45-64', '75-84'];

const exact = (people: number): Figure =>
  figureOf(people, 'EXACT', words, { range: { least: people, most: people } });
/** As the public sees it. */
function rounded(people: number): Figure {
  if (people < publicPolicy.threshold)
    return figureOf(null, 'SUPPRESSED', words, { range: hiddenCountRange(publicPolicy) });
  const shown = gateCount({ people, lead: draw(1, 1_000_000_000) }, publicPolicy.base);
  return figureOf(shown, 'ROUNDED', words, { range: countRange(shown, publicPolicy) });
}

interface Drawn {
  readonly codes: readonly string[];
  readonly people: readonly (readonly number[])[];
  readonly residents: readonly (readonly number[])[];
}

/** Groups of some tens to some hundreds, near what is expected or far from it. */
function drawGroups(): Drawn {
  const codes = Array.from({ length: 5 }, (_, i) => `group-${i}`);
  const residents = codes.map(() => ages.map(() => draw(400, 6_000)));
  const rates = [0.004, 0.01, 0.05];
  const people = residents.map((own) => {
    const level = draw(60, 140) / 100;
    return own.map((count, age) => Math.round(count * rates[age]! * level));
  });
  return { codes, people, residents };
}

function comparedBy(
  { codes, people, residents }: Drawn,
  figure: (people: number) => Figure,
): Compared {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const group = (code: string) => ({ code, label: code, of: 'sex' as const });
  const column = (from: readonly (readonly number[])[], age: number) =>
    sum(from.map((own) => own[age]!));
  const byAge = new Map(
    codes.map((code, i) => [code, new Map(ages.map((age, at) => [age, residents[i]![at]!]))]),
  );
  const all = new Map(ages.map((age, at) => [age, column(residents, at)]));
  const base = ages.map((_, at) => figure(column(people, at)));
  const grouping = ages.map((age) => [age]);
  const strata: AgeStrata = {
    ages: grouping,
    groups: new Map(codes.map((code, i) => [`sex ${code}`, people[i]!.map(figure)])),
    base,
    finest: { ages: grouping, people: base },
  };
  return {
    counts: {
      groups: codes.map((code, i) => ({
        group: group(code),
        people: figure(sum(people[i]!)),
        amount: null,
      })),
      base: { people: figure(sum(people.flat())), amount: null },
    } as unknown as MomentCounts,
    residents: {
      source: { year: 2023, basis: 'estimate', ages: 'adults', modelled: false },
      everybody: sum(residents.flat()),
      people: ({ code }) => sum(residents[codes.indexOf(code)]!),
      byAge: (one) => (one ? byAge.get(one.code)! : all),
      agesMethod: '',
      agesModelled: false,
    },
    strata,
  };
}

const marks = [
  'representationMark',
  'rateRatioMark',
  'standardisedRateRatioMark',
  'standardisedRatioMark',
] as const;

test('no verdict on 500 drawn groups turns with the rounding, and most of those that are plain are given', () => {
  const turned: string[] = [];
  let [plain, given] = [0, 0];
  for (let i = 0; i < 100; i += 1) {
    const drawn = drawGroups();
    const reference = { code: 'group-0', label: 'group-0', of: 'sex' as const };
    const truth = compareGroups(comparedBy(drawn, exact), reference);
    const seen = compareGroups(comparedBy(drawn, rounded), reference);
    for (const mark of marks)
      seen.forEach((group, at) => {
        const [said, is] = [group[mark], truth[at]![mark]];
        if ((said === 'HIGHER' || said === 'LOWER') && said !== is)
          turned.push(`${mark}: ${said}, truly ${is}`);
        if (is !== 'HIGHER' && is !== 'LOWER') return;
        plain += 1;
        if (said === is) given += 1;
      });
  }
  expect(turned).toEqual([]);
  expect(given / plain).toBeGreaterThan(0.6);
});
