import type { Figure } from './figure.js';

/** How a figure moved between two periods, or why that cannot be said. */
export type FigureChange =
  | { readonly direction: 'up' | 'down' | 'level'; readonly difference: string }
  | { readonly direction: 'unknown'; readonly reason: string };

function decimalsOf(display: string): number {
  return /\.(\d+)/.exec(display)?.[1]?.length ?? 0;
}

/**
 * The difference of two displayed figures, printed with their own number of decimals.
 *
 * It is taken from what both figures show, so a reader who subtracts them gets the same answer.
 * A suppressed figure has no difference: one side of it would tell the other. Nor have two figures that may truly lie the
 * other way round, by the bounds that the API gives: a rounded figure without bounds is taken to be such.
 */
export function figureChange(now: Figure, before: Figure): FigureChange {
  if (now.status === 'SUPPRESSED' || before.status === 'SUPPRESSED') {
    return {
      direction: 'unknown',
      reason: 'Change on a year before not shown: a figure is suppressed',
    };
  }
  if (now.value === null || before.value === null) {
    return { direction: 'unknown', reason: 'No figure for the year before' };
  }
  if (!isApart(now, before))
    return { direction: 'unknown', reason: 'No change on the year before that is sure' };
  const decimals = decimalsOf(now.display);
  const step = 10 ** decimals;
  const difference = (Math.round(now.value * step) - Math.round(before.value * step)) / step;
  return {
    direction: difference === 0 ? 'level' : difference > 0 ? 'up' : 'down',
    difference: Math.abs(difference).toLocaleString('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
  };
}

/** Whether two figures are exact, or one is above the other whatever both truly are. */
function isApart(now: Figure, before: Figure): boolean {
  if (now.status === 'EXACT' && before.status === 'EXACT') return true;
  const above = (one: Figure, other: Figure) => {
    const [least, most] = [one.least ?? boundOf(one), other.most ?? boundOf(other)];
    return least !== null && most !== null && least > most;
  };
  return above(now, before) || above(before, now);
}

function boundOf({ status, value }: Figure): number | null {
  return status === 'EXACT' ? value : null;
}
