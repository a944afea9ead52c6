import type { Figure, FigureReason, FigureStatus } from '../gate/figure.js';

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
  // minus zero would print as -0
  const text = formatOf(decimals).format(value === 0 ? 0 : value);
  if (unit === '%') return `${text}%`;
  if (unit === '£') return value < 0 ? `-£${text.slice(1)}` : `£${text}`;
  return text;
}

/**
 * A figure from a value and its status; a status without a value shows its mark.
 *
 * @param reason why it is not available, or is of a part only
 */
export function figureOf(
  value: number | null,
  status: FigureStatus,
  words: { unit: string; decimals: number },
  reason: FigureReason | null = null,
): Figure {
  const { unit } = words;
  const none = { value: null, lower: null, upper: null, unit };
  if (status === 'SUPPRESSED') return { ...none, display: marks[status], status, reason: null };
  if (status === 'NOT_AVAILABLE' || value === null)
    return {
      ...none,
      display: marks.NOT_AVAILABLE,
      status: 'NOT_AVAILABLE',
      reason: reason === null || reason === 'PARTIAL' ? 'NO_VALUE' : reason,
    };
  // digits beyond those printed would tell what was rounded away
  const told = status === 'ROUNDED' ? Number(value.toFixed(words.decimals)) : value;
  return {
    value: told,
    display: display(told, words),
    status,
    reason,
    lower: null,
    upper: null,
    unit,
  };
}
