import type { Explain } from '../explain/explain.js';
import type { EqualityBase, EqualityQuestion } from './equalityQuestion.js';
import type { EqualityGroupName } from './groupFamilies.js';
import type { ResidentsSource } from './residents/residents.js';

const baseWords: Readonly<Record<EqualityBase, string>> = {
  KNOWN: 'people whose group is recorded',
  NOT_REFUSED: 'everybody but the people who refused to say',
  ALL: 'everybody supported',
};

/** Explains a comparison: the count of people as the cube explains it, then shares, rates, ratios and the population. */
export function explainEquality(
  counted: Explain,
  {
    question,
    base,
    population,
    reference,
    standardAges,
    notes,
    withheld,
    durationMs,
  }: {
    question: EqualityQuestion;
    base: EqualityBase;
    population: ResidentsSource | null;
    reference: EqualityGroupName | null;
    standardAges: string | null;
    notes: readonly string[];
    withheld: number | null;
    durationMs: number;
  },
): Explain {
  const residents = population
    ? `Population: residents, ${population.ages}, ${population.year} (${population.basis}).`
    : `Population: nothing is loaded that tells residents apart by ${question.by}.`;
  const definition = [
    counted.definition,
    `Share: of ${baseWords[base]}, with the 95 % interval of Wilson.`,
    residents,
    'Representation ratio: share of people supported divided by share of population; 1 is parity; its interval is that of the share. Crude: it does not allow for age.',
    'People to parity: people of the base times share of population, less people.',
    'Crude rate: people per 1,000 residents, with the interval of Byar (exact below 10).',
    ...(reference
      ? [`Rate ratio: to ${reference.label}, with the interval of the logarithm of two counts.`]
      : []),
    ...(standardAges
      ? [
          'Standardised rate: directly standardised to the European Standard Population 2013, with the interval of Dobson; not given under 10 people.',
          'Standardised ratio: people over those expected at the rates of all residents of the same ages, with the interval of Byar (exact below 10).',
        ]
      : []),
    'A mark says that an interval leaves 1 out.',
    ...notes,
  ].join(' ');
  return { ...counted, definition, withheld, durationMs };
}
