import type { IntervalFigure } from './intervals.js';

/** `0.86 (95% interval 0.74 to 1.00)`, with the decimals of the figure itself. */
export function intervalText({ figure, lower, upper }: IntervalFigure): string {
  if (figure.value === null || lower === null || upper === null) return figure.display;
  return `${figure.display} (95% interval ${endsText({ figure, lower, upper })})`;
}

/** `0.74 to 1.00`, with the decimals of the figure itself; empty where it has no interval. */
export function endsText({ figure, lower, upper }: IntervalFigure): string {
  if (figure.value === null || lower === null || upper === null) return '';
  const digits = /\.(\d+)/.exec(figure.display)?.[1]?.length ?? 0;
  const text = (end: number) =>
    end.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${text(lower)} to ${text(upper)}`;
}
