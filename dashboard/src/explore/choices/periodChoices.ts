import type { FinancialYear } from '../../periods/financialYear.js';
import { spanText } from '../exploration/explorationWords.js';
import { type DaySpan, lastDayOf } from './periodParts.js';

/** Periods to choose from, in groups. */
export interface PeriodGroup {
  readonly group: string;
  readonly items: readonly { readonly value: string; readonly label: string }[];
}

/** A span as the value of a choice: `2023-04-01/2024-03-31`. */
export function spanValue({ from, to }: DaySpan): string {
  return `${from}/${to}`;
}

/** The span of a choice. */
export function spanOfValue(value: string): DaySpan {
  const [from = '', to = ''] = value.split('/');
  return { from, to };
}

/**
 * The periods that everyone may ask about: full years and the years together, quarters and months, newest first.
 *
 * @param years full financial years that are loaded, newest first
 */
export function periodChoices(years: readonly FinancialYear[]): readonly PeriodGroup[] {
  const [newest, oldest] = [years.at(0), years.at(-1)];
  const group = (name: string, spans: readonly DaySpan[]): PeriodGroup => ({
    group: name,
    items: spans.map((span) => ({ value: spanValue(span), label: spanText(span) })),
  });
  const months = years.flatMap(monthsOf);
  return [
    ...(newest && oldest && newest !== oldest
      ? [group('All full years', [{ from: oldest.from, to: newest.to }])]
      : []),
    group('Financial years', years),
    group('Quarters', years.flatMap(quartersOf)),
    group('Months', months),
    group(
      'The last day of',
      months.map(({ to }) => ({ from: to, to })),
    ),
  ];
}

function monthsOf({ startYear }: FinancialYear): DaySpan[] {
  return Array.from({ length: 12 }, (_, back) => monthSpan(startYear, 14 - back, 1));
}

function quartersOf({ startYear }: FinancialYear): DaySpan[] {
  return Array.from({ length: 4 }, (_, back) => monthSpan(startYear, 12 - 3 * back, 3));
}

/** Some months from a month of a year on; `month` counts from 0 and may run into the next year. */
function monthSpan(year: number, month: number, length: number): DaySpan {
  const text = (at: number) =>
    `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return { from: `${text(month)}-01`, to: lastDayOf(text(month + length - 1)) };
}
