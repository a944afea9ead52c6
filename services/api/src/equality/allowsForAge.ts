import type { Selection } from '../graphql/selection.js';

const fieldsForAge = new Set([
  'standardisedRate',
  'standardisedRateRatio',
  'standardisedRateRatioMark',
  'standardisedRatio',
  'standardisedRatioMark',
  'peopleToParityForAge',
  'standardAges',
  'notes',
  'findings',
]);

/** Whether anything selected needs people by age, which costs further questions to the cubes. */
export function allowsForAge(selection: readonly Selection[]): boolean {
  return selection.some(({ field, inner }) => fieldsForAge.has(field) || allowsForAge(inner));
}
