import type { Chosen } from '../page/chosen.js';

/** The loaded years that end with the year shown, three at most: `2021/22 to 2023/24`. */
export function historyWords({ year, years }: Chosen): string {
  const first = years.findLast(({ startYear }) => startYear >= year.startYear - 2) ?? year;
  return first.code === year.code ? year.label : `${first.label} to ${year.label}`;
}
