import type { Period } from '@careshape/domain';
import type { AskedFilter, AskedQuestion } from '../question/askedQuestion.js';
import type { Cube, Measure } from '../cubes/cube.js';
import type { Names } from '../question/names.js';
import type { Policy } from '../gate/policy.js';

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The definition of a subject and of each measure, as one text. */
export function definitionWords(cube: Cube, measures: readonly Measure[]): string {
  const each = measures.map(({ label, definition }) => `${label}: ${definition}`);
  return [cube.definition, ...each].join(' ');
}

/** The period and each filter as a short sentence. */
export function filterWords(
  asked: AskedQuestion,
  period: Period | null,
  names: Names,
): readonly string[] {
  const timed = Object.values(asked.cube.facts).some(({ time }) => time.kind !== 'always');
  return [
    ...(timed && period ? [periodWords(period)] : []),
    ...asked.filters.flatMap((filter) => codeWords(filter, names)),
  ];
}

/** @example periodWords({ from: '2024-01-01', to: '2024-03-31' }) // '1 January 2024 to 31 March 2024' */
export function periodWords({ from, to }: Period): string {
  const words = (day: string) => dayFormat.format(new Date(day));
  return from === to ? words(from) : `${words(from)} to ${words(to)}`;
}

/** The disclosure rule that was applied. */
export function disclosureWords(cube: Cube, { name, threshold, base }: Policy): string {
  if (cube.people === 'none')
    return 'Facts about organisations from public registers, and open statistics: exact.';
  if (name === 'analyst')
    return 'Exact figures for council staff: not to be published as they are.';
  return `A figure about fewer than ${threshold} people, none included, is suppressed and shown as *. Counts are rounded to a multiple of ${base}, up or down at random but always the same for the same people; sums go with the rounded count. Rates and shares are made from rounded figures, and of two sums of the same people rounded once; totals are rounded on their own, so parts need not add up to them. Least and most are the lowest and the highest that the true figure can be by this rule.`;
}

function codeWords({ dimension, in: wanted, notIn }: AskedFilter, names: Names): readonly string[] {
  const values = dimension.values ?? names.get(dimension.id) ?? [];
  const labels = (codes: readonly string[]) =>
    codes.map((code) => values.find((value) => value.code === code)?.label ?? code).join(' or ');
  return [
    ...(wanted
      ? [`${dimension.label} is ${wanted.length > 0 ? labels(wanted) : 'none of its values'}`]
      : []),
    ...(notIn && notIn.length > 0 ? [`${dimension.label} is not ${labels(notIn)}`] : []),
  ];
}
