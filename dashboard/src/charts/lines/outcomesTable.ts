import { type Figure, figureNotAvailable } from '../../figures/figure.js';
import type { ChartTable } from '../panel/chartTable.js';
import { betterWords, type OutcomesRow } from './outcomesChart.js';

/** A row for each measure: the own figure and what it says, then what it is held against. */
export function outcomesTable(rows: readonly OutcomesRow[], ownName: string): ChartTable {
  const names = [...new Set(rows.flatMap(({ others }) => others.map(({ name }) => name)))];
  return {
    columns: [
      'Measure',
      ownName,
      'Beside England',
      'Direction of travel',
      ...(rows.some(({ own }) => own.lower != null) ? ['Between'] : []),
      ...names,
    ],
    rows: rows.map((row) => ({
      heading: `${row.code} ${row.label} (${row.unit}, ${row.year}; ${betterWords[row.better]})`,
      figures: [
        row.own,
        words(row.standing),
        words(row.travel),
        ...(rows.some(({ own }) => own.lower != null) ? [words(intervalWords(row))] : []),
        ...names.map(
          (name) => row.others.find((other) => other.name === name)?.figure ?? figureNotAvailable,
        ),
      ],
    })),
  };
}

function intervalWords({ own: { lower, upper } }: OutcomesRow): string | null {
  return lower == null || upper == null ? null : `${lower} to ${upper}`;
}

/** Words in a table of figures. */
function words(text: string | null): Figure {
  return text === null
    ? figureNotAvailable
    : {
        value: null,
        display: text,
        status: 'EXACT',
        reason: null,
        unit: '',
        least: null,
        most: null,
      };
}
