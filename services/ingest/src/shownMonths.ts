import type { Period } from '@careshape/domain';

/** How many rows of a file lie in a month, given by its first day. */
export interface MonthRows {
  readonly month: string;
  readonly rows: number;
}

/** What a file shows: the months it tells of, each run of neighbours as one span, and those it does not. */
export interface ShownMonths {
  readonly spans: readonly Period[];
  readonly strays: readonly string[];
}

/** A month that holds less than this of the rows of the busiest twelve is no part of what a file shows. */
const leastShare = 0.02;
/** Nor is one that lies more than a year from the others, unless it holds this much. */
const leastShareAfar = 0.05;
const afar = 12;

/**
 * The months that a file shows, derived from its rows as the Department derives a period from its events: months under 2%
 * of them are no part. Measured on the busiest twelve months, so that a file of ten years shows all of them.
 */
export function shownMonths(months: readonly MonthRows[]): ShownMonths {
  const busiest = months
    .map(({ rows }) => rows)
    .toSorted((a, b) => b - a)
    .slice(0, 12)
    .reduce((sum, rows) => sum + rows, 0);
  const main = months.filter(({ rows }) => rows >= busiest * leastShareAfar);
  const isShown = ({ month, rows }: MonthRows): boolean => {
    if (rows >= busiest * leastShareAfar) return true;
    if (rows < busiest * leastShare) return false;
    return main.some((other) => Math.abs(numberOf(other.month) - numberOf(month)) <= afar);
  };
  const numbers = months.filter(isShown).map(({ month }) => numberOf(month));
  return {
    spans: runsOf(numbers.toSorted((a, b) => a - b)),
    strays: months.filter((month) => !isShown(month)).map(({ month }) => month),
  };
}

function runsOf(numbers: readonly number[]): readonly Period[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last + 1 === number) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => ({
    from: firstDay(first),
    to: dayBefore(firstDay(last + 1)),
  }));
}

/** Months counted from year 0. */
function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function firstDay(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
