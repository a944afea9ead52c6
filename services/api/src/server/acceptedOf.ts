/**
 * The content type a client would rather have, of those that can be given in the order they are liked here; null where it
 * accepts none. Who names nothing accepts everything.
 *
 * @example acceptedOf('application/json, text/*;q=0.5', ['text/csv']) // 'text/csv'
 */
export function acceptedOf(accept: string | undefined, types: readonly string[]): string | null {
  const ranges = (accept?.trim() ? accept : '*/*').split(',').map(rangeOf);
  const weighed = types.map((type) => ({ type, weight: weightOf(type, ranges) }));
  const [best] = weighed.toSorted((one, other) => other.weight - one.weight);
  return best && best.weight > 0 ? best.type : null;
}

interface Range {
  readonly name: string;
  readonly weight: number;
}

function rangeOf(text: string): Range {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return { name, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
}

/** The weight of the closest range that a type lies in. */
function weightOf(type: string, ranges: readonly Range[]): number {
  const around = [type, `${type.split('/')[0]}/*`, '*/*'];
  const closest = around.map((name) => ranges.find((range) => range.name === name));
  return closest.find((range) => range !== undefined)?.weight ?? 0;
}
