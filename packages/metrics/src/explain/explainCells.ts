import type { AskedFilter, AskedQuestion, AskedTime } from '../question/askedQuestion.js';
import type { Dimension } from '../cubes/cube.js';
import { hasUnknownBeside } from '../cubes/folded.js';
import type { Names } from '../question/names.js';

/**
 * How many cells a question makes, the empty ones included: the values each dimension has left after the filters,
 * multiplied, times the buckets of time.
 *
 * @returns null where only the facts can tell: the words of public statistics, or a period that no file names
 */
export function cellsMade(
  asked: AskedQuestion,
  time: AskedTime | null,
  names: Names,
): number | null {
  if (asked.grains.length > 0 && time === null) return null;
  const sizes = asked.dimensions.map((dimension) => valuesLeft(dimension, asked, names));
  return sizes.reduce<number | null>(
    (product, size) => (product === null || size === null ? null : product * size),
    time?.buckets?.length ?? 1,
  );
}

function valuesLeft(dimension: Dimension, asked: AskedQuestion, names: Names): number | null {
  const filter = asked.filters.find((other) => other.dimension === dimension);
  if (filter?.in) return filter.in.filter((code) => !filter.notIn?.includes(code)).length;
  const listed = dimension.values ?? names.get(dimension.id);
  if (!listed) return null;
  const codes = listed.map(({ code }) => code);
  const all = hasUnknownBeside(dimension) ? [...codes, 'unknown'] : codes;
  return all.filter((code) => !isLeftOut(code, filter)).length;
}

function isLeftOut(code: string, filter: AskedFilter | undefined): boolean {
  return filter?.notIn?.includes(code) ?? false;
}
