import type { Policy } from '../gate/policy.js';

const everyone = [
  'Facts of a public register (locations, beds, ratings) and open statistics (residents) are exact. Facts about one provider’s business (hours or cost by provider or place, contracts, levels of concern) are for council staff only.',
  'Whatever leaves has passed the same gate: answers as JSON and as CSV, pages, downloads, and the words of errors.',
  'No list of people exists, and no field that tells one person from another: figures about people are counts, sums and what is made of them.',
] as const;

/** How the figures of a policy are protected, in paragraphs, with the thresholds of its own record. */
export function methodology(policy: Policy): readonly string[] {
  const { name, threshold, base, sumStepPeople, cellLimit, dimensionLimit } = policy;
  if (name === 'analyst')
    return [
      'Council staff see exact figures, by any dimension and period. They are not to be published as they are.',
      ...everyone,
    ];
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  const most = cellLimit.toLocaleString('en-GB');
  return [
    `Small numbers: a figure about fewer than ${threshold} people, none included, is suppressed and shown as *. So a cell of nobody and one of ${threshold - 1} look the same. Where the dimensions make at most ${most} cells all of them are returned; above that suppressed rows are left out.`,
    `Rounding: counts of people are multiples of ${base}, up with the chance of the remainder over ${base} and else down, so that the mean over many cells is the true count. The draw is fixed by random keys of the people counted: the same people always give the same figure, and the figures of a group with and without one person differ only one time in ${base}. Totals are rounded on their own, so parts need not add up to them.`,
    `Sums (hours, nights, visits, pounds) go with the rounded count of the same people and are rounded to a step of about ${sumStepPeople} people’s mean. Rates, shares and means are made of the gated figures and given to the digits printed. A share of two sums of the same people (hours delivered of hours planned, visits late or missed) is worked out first and rounded once: to what it prints, or, of fewer people, to the step of the sum above over the sum below.`,
    `How far a figure may be off: least and most are the lowest and the highest that the true figure can be, by these rules. A count of ${24 * base} stands for ${23 * base + 1} to ${25 * base - 1}, a suppressed count of people for 0 to ${threshold - 1}; sums, rates and shares follow from what they are made of. They are worked out from the gated figures and these rules, never from the true ones, so they tell no more; what nothing bounds is left empty.`,
    `Order, bounds on figures, pages, and counts of rows know only the gated figures; suppressed ones come last.`,
    `Hours and cost of a cell are suppressed where its two largest providers hold ${percent(policy.dominanceShare)} or more, or what the others hold is less than ${percent(policy.dominanceRest)} of the largest.`,
    `What homes and agencies report of their business (capacity, beds occupied, vacancies, hours to spare) is suppressed where fewer than ${policy.fewestProviders} providers report, and rounded to a multiple of ${base}; occupancy is made of the rounded figures.`,
    `Questions about people use at most ${dimensionLimit} dimensions, filters counted; a filter keeps ${policy.codesPerFilter ?? 'any number of'} code; a period is one calendar month, whole quarters, or the last day of a month; no grain is finer than the ${policy.finestGrain}. So no group can be asked for with and without a few people of the caller’s choice.`,
    ...everyone,
  ];
}
