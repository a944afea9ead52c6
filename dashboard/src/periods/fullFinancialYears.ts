import { type FinancialYear, financialYear } from './financialYear.js';

/**
 * The financial years that lie wholly inside a span of days, newest first.
 *
 * A part year is left out: a figure over some of its months would look like a fall.
 *
 * @param firstDay ISO date of the first day with data
 * @param lastDay ISO date of the last day with data
 * @example fullFinancialYears('2021-04-01', '2024-03-31').map((year) => year.code) // ['2023-24', '2022-23', '2021-22']
 */
export function fullFinancialYears(firstDay: string, lastDay: string): FinancialYear[] {
  const first = Number(firstDay.slice(0, 4)) - 1;
  const last = Number(lastDay.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, back) => financialYear(last - back)).filter(
    (year) => year.from >= firstDay && year.to <= lastDay,
  );
}
