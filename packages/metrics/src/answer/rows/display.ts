import type { Figure, FigureReason, FigureStatus } from '../../gate/figure.js';
import { exactly, outward, type Range, unbounded } from '../../gate/range.js';

/** The marks of government statistics: suppressed, and not available. */
const marks = { SUPPRESSED: '*', NOT_AVAILABLE: '–' } as const;

const formats = new Map<number, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const format = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(decimals, format);
  return format;
}

/**
 * A number as it is printed: thousands separated, `%` and `£` beside it, other units left to the heading.
 *
 * @example display(1250, { unit: '£', decimals: 0 }) // '£1,250'
 */
export function display(
  value: number,
  { unit, decimals }: { unit: string; decimals: number },
): string {
  const text = textOf(value, decimals);
  if (unit === '%') return `${text}%`;
  if (unit === '£') return value < 0 ? `-£${text.slice(1)}` : `£${text}`;
  return text;
}

/** By hand where the value has no more decimals than are printed, which takes a tenth of the time; else rounded by Intl. */
function textOf(value: number, decimals: number): string {
  const printed = value.toFixed(decimals);
  // minus zero would print as -0
  if (value <= 0 || value >= 1e21 || Number(printed) !== value)
    return formatOf(decimals).format(value === 0 ? 0 : value);
  const whole = decimals === 0 ? printed.length : printed.length - decimals - 1;
  let text = printed.slice(whole);
  let end = whole;
  for (; end > 3; end -= 3) text = `,${printed.slice(end - 3, end)}${text}`;
  return printed.slice(0, end) + text;
}

/** What a figure is told with beside its value: the range of the true one, and why it is missing or of a part only. */
export interface FigureToldWith {
  readonly range?: Range;
  readonly reason?: FigureReason | null;
}

/**
 * A figure from a value and its status, with the range of the true value; a status without a value shows its mark.
 *
 * The ends of the range have no more decimals than the figure, and lie outward of it: more digits would tell what was rounded
 * away.
 */
export function figureOf(
  value: number | null,
  status: FigureStatus,
  words: { unit: string; decimals: number },
  { range = unbounded, reason = null }: FigureToldWith = {},
): Figure {
  const { unit, decimals } = words;
  if (status === 'NOT_AVAILABLE' || (value === null && status !== 'SUPPRESSED')) {
    const why = reason === null || reason === 'PARTIAL' ? 'NO_VALUE' : reason;
    return bare(null, marks.NOT_AVAILABLE, 'NOT_AVAILABLE', why, unbounded, unit);
  }
  if (status === 'SUPPRESSED')
    return bare(null, marks.SUPPRESSED, status, null, outward(range, decimals), unit);
  if (status === 'EXACT')
    return bare(value, display(value!, words), status, reason, exactly(value!), unit);
  // digits beyond those printed would tell what was rounded away
  const told = Number(value!.toFixed(decimals));
  const ends = aroundTold(outward(range, decimals), told);
  return bare(told, display(told, words), status, reason, ends, unit);
}

/** Of a few people a step is so coarse that what is shown can be lower than all it is made of. */
function aroundTold({ least, most }: Range, told: number): Range {
  return {
    least: least === null ? null : Math.min(least, told),
    most: most === null ? null : Math.max(most, told),
  };
}

/** A figure without an interval; written out, since figures are made by the ten thousand. */
function bare(
  value: number | null,
  shown: string,
  status: FigureStatus,
  reason: FigureReason | null,
  { least, most }: Range,
  unit: string,
): Figure {
  return { value, display: shown, status, reason, lower: null, upper: null, unit, least, most };
}
