import type { Explain } from '../explain.js';
import type { AdultPopulation } from './adultPopulation.js';
import type { EqualityBase, EqualityQuestion } from './equalityQuestion.js';

const baseWords: Readonly<Record<EqualityBase, string>> = {
  KNOWN: 'people whose group is recorded',
  NOT_REFUSED: 'everybody but the people who refused to say',
  ALL: 'everybody supported',
};

/** Explains a comparison: the count of people as the cube explains it, then the shares and the population. */
export function explainEquality(
  counted: Explain,
  {
    question,
    base,
    population,
    withheld,
  }: {
    question: EqualityQuestion;
    base: EqualityBase;
    population: AdultPopulation | null;
    withheld: number;
  },
): Explain {
  const residents = population
    ? `Population: residents, ${population.ages}, ${population.year} (${population.basis}).`
    : `Population: nothing is loaded that tells residents apart by ${question.by}.`;
  const definition = [
    counted.definition,
    `Share: of ${baseWords[base]}.`,
    residents,
    'Representation ratio: share of people supported divided by share of population; 1 is parity. Crude: it does not allow for age.',
  ].join(' ');
  return { ...counted, definition, withheld };
}
