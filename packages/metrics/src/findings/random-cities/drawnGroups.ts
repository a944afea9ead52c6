import type { EqualityYear } from '../../equality/answerEquality.js';
import {
  compareEverybody,
  compareGroups,
  type Compared,
  shareFigure,
} from '../../equality/compareGroups.js';
import type { AgeStrata } from '../../equality/residents/ageStrata.js';
import type { MomentCounts } from '../../equality/countGroups.js';
import { figureOf } from '../../answer/rows/display.js';
import { countRange, hiddenCountRange } from '../../gate/countRange.js';
import type { Figure } from '../../gate/figure.js';
import { gateCount } from '../../gate/gateCount.js';
import { publicPolicy } from '../../gate/policy.js';
import { times } from '../../gate/range.js';
import type { Draws } from './randomCity.js';

/** Groups of a made-up city: residents by age, and people supported by age, year by year. */
export interface DrawnGroups {
  readonly codes: readonly string[];
  /** By group and age. */
  readonly residents: readonly (readonly number[])[];
  readonly years: readonly DrawnYear[];
}

/** One year of them. */
export interface DrawnYear {
  readonly financialYear: string;
  /** By group and age. */
  readonly people: readonly (readonly number[])[];
  /** Hours for each person, by group. */
  readonly each: readonly number[];
  readonly notRecorded: number;
}

const ages = ['18-24', '45-64', '75-84'];
const words = { unit: 'people', decimals: 0 };

/** Draws groups of some tens to some hundreds of people, near what is expected or far from it, that move from year to year. */
export function drawGroups(draws: Draws, { years }: { readonly years: number }): DrawnGroups {
  const codes = Array.from({ length: draws.int(2, 7) }, (_, i) => `group-${i + 1}`);
  const residents = codes.map(() => ages.map(() => draws.int(400, 6_000)));
  const rates = [0.004, 0.01, 0.05];
  const levels = codes.map(() => draws.int(50, 160) / 100);
  const size = draws.pick([1, 1, 3]);
  return {
    codes,
    residents,
    years: Array.from({ length: years }, (_, year) => ({
      financialYear: `${2_022 + year}/${23 + year}`,
      people: residents.map((own, group) => {
        const moved = draws.pick([1, 1, 0.8, 1.3, 1.6]);
        return own.map((count, age) =>
          Math.round(size * count * rates[age]! * levels[group]! * moved),
        );
      }),
      each: codes.map(() => draws.int(20, 60) / 4),
      notRecorded: draws.int(0, 200),
    })),
  };
}

/** A number of people as it is. */
export function exactPeople(people: number): Figure {
  return figureOf(people, 'EXACT', words, { range: { least: people, most: people } });
}

/** A number of people as the public sees it. */
export function publicPeople(draws: Draws): (people: number) => Figure {
  return (people) => {
    if (people < publicPolicy.threshold)
      return figureOf(null, 'SUPPRESSED', words, { range: hiddenCountRange(publicPolicy) });
    const shown = gateCount({ people, lead: draws.int(1, 1_000_000_000) }, publicPolicy.base);
    return figureOf(shown, 'ROUNDED', words, { range: countRange(shown, publicPolicy) });
  };
}

/** One year of drawn groups, counted as somebody sees people. */
export function comparedIn(
  { codes, residents }: DrawnGroups,
  { people, each }: DrawnYear,
  seen: (people: number) => Figure,
): Compared {
  const column = (from: readonly (readonly number[])[], age: number) =>
    sumOf(from.map((own) => own[age]!));
  const byAge = new Map(
    codes.map((code, i) => [code, new Map(ages.map((age, at) => [age, residents[i]![at]!]))]),
  );
  const all = new Map(ages.map((age, at) => [age, column(residents, at)]));
  const base = ages.map((_, at) => seen(column(people, at)));
  const grouping = ages.map((age) => [age]);
  const strata: AgeStrata = {
    ages: grouping,
    groups: new Map(codes.map((code, i) => [`sex ${code}`, people[i]!.map(seen)])),
    base,
    finest: { ages: grouping, people: base },
  };
  const counted = codes.map((code, i) => {
    const own = seen(sumOf(people[i]!));
    return {
      group: { code, label: labelOf(code), of: 'sex' as const },
      people: own,
      amount: amountOf(own, each[i]!),
    };
  });
  const everybody = seen(sumOf(people.flat()));
  return {
    counts: {
      groups: counted,
      base: { people: everybody, amount: amountOf(everybody, 10) },
    } as unknown as MomentCounts,
    residents: {
      source: { year: 2023, basis: 'estimate', ages: 'adults', modelled: false },
      everybody: sumOf(residents.flat()),
      people: ({ code }) => sumOf(residents[codes.indexOf(code)]!),
      byAge: (one) => (one ? byAge.get(one.code)! : all),
      agesMethod: '',
      agesModelled: false,
    },
    strata,
  };
}

/** The years of drawn groups as an answer has them, oldest first. */
export function yearsOf(
  drawn: DrawnGroups,
  seen: (people: number) => Figure,
  standardise: boolean,
): readonly EqualityYear[] {
  return drawn.years.map((year): EqualityYear => {
    const whole = comparedIn(drawn, year, seen);
    const compared = standardise ? whole : { ...whole, strata: null };
    const everybody = whole.counts.base.people;
    const unknown = seen(year.notRecorded);
    const day = `${Number(year.financialYear.slice(0, 4)) + 1}-03-31`;
    return {
      financialYear: year.financialYear,
      from: day,
      to: day,
      groups: compareGroups(compared, null),
      people: everybody,
      basePeople: everybody,
      notRecorded: { people: unknown, share: shareFigure(unknown, everybody) },
      population: whole.residents.source,
      ...compareEverybody(compared),
    };
  });
}

/** @example labelOf('group-1') // 'Group 1' */
function labelOf(code: string): string {
  return `Group ${code.slice('group-'.length)}`;
}

/** An amount is blurred with the people it is of: its mean is kept. */
function amountOf(people: Figure, each: number): Figure {
  const hours = { unit: 'hours', decimals: 0 };
  const range = times(people, each);
  return figureOf(people.value === null ? null : people.value * each, people.status, hours, {
    range,
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
