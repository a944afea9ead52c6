import { serviceTypes } from '@careshape/domain';
import type { CodeValue } from '../cubes/cube.js';
import { QuestionError, type Where } from '../question/question.js';
import { suggest } from '../question/suggest.js';

/** What is compared: people of a cube and, beside them, an amount they receive. */
export interface EqualityMeasure extends CodeValue {
  readonly cube: 'placements' | 'homeSupport' | 'respite';
  readonly where: Where;
  /** A measure of the cube that adds up over people: hours, nights. */
  readonly amount?: { readonly id: string; readonly unit: string };
}

/** Everything that can be compared, in reading order. */
export const equalityMeasures: readonly EqualityMeasure[] = [
  {
    code: 'long-term-support',
    label: 'People in long-term support',
    cube: 'placements',
    where: { term: { in: ['long'] } },
  },
  { code: 'any-support', label: 'People with any service', cube: 'placements', where: {} },
  ...serviceTypes.map(({ code, label }): EqualityMeasure => ({
    code,
    label,
    cube: 'placements',
    where: { serviceType: { in: [code] } },
  })),
  {
    code: 'home-support-hours',
    label: 'Hours of home support delivered, and the people who had them',
    cube: 'homeSupport',
    where: {},
    amount: { id: 'hoursDelivered', unit: 'hours' },
  },
  {
    code: 'respite-nights',
    label: 'Nights of respite, and the people who had them',
    cube: 'respite',
    where: {},
    amount: { id: 'nights', unit: 'nights' },
  },
];

/**
 * The measure with a code.
 *
 * @throws QuestionError where there is none
 */
export function equalityMeasureOf(code: string): EqualityMeasure {
  const found = equalityMeasures.find((measure) => measure.code === code);
  if (found) return found;
  const known = equalityMeasures.map((measure) => measure.code);
  throw new QuestionError(
    'unknown-measure',
    `equality has no measure "${code}".${suggest(code, known)}`,
  );
}
