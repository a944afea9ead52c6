import { expect, test } from 'vitest';
import { exactPeople, publicPeople } from '../../findings/random-cities/drawnGroups.js';
import { drawsOf } from '../../findings/random-cities/randomCity.js';
import { adultBands } from '../../population/populationByAge.js';
import type { Figure } from '../../gate/figure.js';
import { type AgeGrouping, ageGroupings, type AgeStrata } from './ageStrata.js';
import { compareGroups, type Compared } from '../compareGroups.js';
import type { MomentCounts } from '../countGroups.js';

const draws = drawsOf(5);
const group = { code: 'asian', label: 'Asian', of: 'sex' as const };
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
/** Rates of support by age, in a thousand: several times as high from 75 on. */
const rates = [4, 4, 9, 20, 50, 120, 180];

interface Counted {
  readonly people: readonly number[];
  readonly residents: readonly number[];
}

function comparedIn(
  ages: AgeGrouping,
  { people, residents }: Counted,
  base: Counted,
  seen: (people: number) => Figure,
): Compared {
  const by = (counts: readonly number[]) =>
    new Map(adultBands.map((band, i) => [band, counts[i]!]));
  const inAges = (counts: readonly number[]) =>
    ages.map((bands) => seen(sum(bands.map((band) => by(counts).get(band)!))));
  const strata: AgeStrata = {
    ages,
    groups: new Map([['sex asian', inAges(people)]]),
    base: inAges(base.people),
    finest: { ages, people: inAges(base.people) },
  };
  return {
    counts: {
      groups: [{ group, people: seen(sum(people)), amount: null }],
      base: { people: seen(sum(base.people)), amount: null },
    } as unknown as MomentCounts,
    residents: {
      source: { year: 2023, basis: 'estimate', ages: 'adults', modelled: false },
      everybody: sum(base.residents),
      people: () => sum(residents),
      byAge: (one) => by(one ? residents : base.residents),
      agesMethod: '',
      agesModelled: false,
    },
    strata,
  };
}

/** A group whose people are of other ages, and supported more or less, than all residents. */
function drawGroup(): readonly [Counted, Counted] {
  const residents = adultBands.map((_, age) => draws.int(300, 5_000) / (1 + age));
  const level = draws.int(60, 140) / 100;
  const people = residents.map((count, age) =>
    Math.round((count * rates[age]! * level * draws.int(70, 130)) / 100_000),
  );
  const others = adultBands.map((_, age) => draws.int(20_000, 40_000) / (1 + age / 2));
  const base = {
    residents: others,
    people: others.map((count, age) => Math.round((count * rates[age]!) / 1_000)),
  };
  return [{ residents, people }, base];
}

test('coarse ages move a standardised rate, such as from 17.3 to 15.5, but never out of its bounds', () => {
  const [finest, ...coarser] = ageGroupings;
  let moved = 0;
  for (let i = 0; i < 200; i += 1) {
    const [own, base] = drawGroup();
    const [fine] = compareGroups(comparedIn(finest!, own, base, exactPeople), null);
    for (const ages of coarser) {
      const [coarse] = compareGroups(comparedIn(ages, own, base, publicPeople(draws)), null);
      for (const key of ['standardisedRate', 'standardisedRatio'] as const) {
        const { value } = fine![key];
        // withheld where the few of an age are
        if (value === null || coarse![key].value === null) continue;
        // as printed: with one digit or two
        expect(coarse![key].least! - 0.1).toBeLessThanOrEqual(value);
        expect(coarse![key].most! + 0.1).toBeGreaterThanOrEqual(value);
        if (Math.abs(coarse![key].value! - value) > 0.05 * value) moved += 1;
      }
    }
  }
  expect(moved).toBeGreaterThan(50);
});
