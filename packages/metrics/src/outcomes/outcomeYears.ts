import { figureOf } from '../answer/rows/display.js';
import type { Figure } from '../gate/figure.js';
import { isComparable } from './isComparable.js';
import type { OutcomeArea } from './outcomeAreas.js';
import { type OutcomeDirection, outcomeDirection, printedDifference } from './outcomeDirection.js';
import type { OutcomeMeasure } from './outcomeMeasures.js';
import { type OutcomeValue, outcomeValue } from './outcomeValue.js';
import type { IndicatorRow } from './readIndicators.js';

/** An area beside the authority's own figure of the same year. */
export interface OutcomeComparator extends OutcomeValue {
  readonly area: OutcomeArea;
  /** The authority beside this area: BETTER where the authority does better. */
  readonly standing: OutcomeDirection;
}

/** A measure in one year. */
export interface OutcomeYear {
  readonly financialYear: string;
  readonly from: string;
  readonly to: string;
  readonly own: OutcomeValue;
  readonly comparators: readonly OutcomeComparator[];
  /** The latest earlier year that the own figure may be compared with; null where there is none. */
  readonly comparedWith: string | null;
  /** The own figure less that of the year compared with. */
  readonly change: Figure;
  readonly direction: OutcomeDirection;
}

/** The years of one measure, oldest first, each beside the latest earlier year that it may be compared with. */
export function outcomeYears(
  rows: readonly IndicatorRow[],
  measure: OutcomeMeasure,
  areas: readonly OutcomeArea[],
): readonly OutcomeYear[] {
  const [own, ...others] = areas.toSorted(
    (a, b) => Number(b.kind === 'OWN') - Number(a.kind === 'OWN'),
  );
  const periods = [...Map.groupBy(rows, ({ period_from }) => period_from)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const years: OutcomeYear[] = [];
  for (const [from, cells] of periods) {
    const valueOf = (area: OutcomeArea | undefined) =>
      outcomeValue(
        cells.filter((cell) => cell.area === area?.code),
        measure,
      );
    const ours = valueOf(own?.kind === 'OWN' ? own : undefined);
    const financialYear = yearName(from);
    const before = earlierYear(years, financialYear, measure);
    years.push({
      financialYear,
      from,
      to: cells[0]!.period_to,
      own: ours,
      comparators: (own?.kind === 'OWN' ? others : areas).map((area) => {
        const theirs = valueOf(area);
        return { area, ...theirs, standing: outcomeDirection(ours, theirs, measure) };
      }),
      comparedWith: before?.financialYear ?? null,
      change: changeFigure(ours, before, measure),
      direction: before ? outcomeDirection(ours, before.own, measure) : 'NOT_COMPARABLE',
    });
  }
  return years;
}

/** @example yearName('2024-04-01') // '2024/25' */
function yearName(from: string): string {
  const year = Number(from.slice(0, 4));
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function earlierYear(
  years: readonly OutcomeYear[],
  financialYear: string,
  measure: OutcomeMeasure,
): OutcomeYear | undefined {
  return years.findLast(
    (year) =>
      year.own.value.value !== null && isComparable(measure, year.financialYear, financialYear),
  );
}

/** A difference of percentages is in percentage points. */
function changeFigure(
  ours: OutcomeValue,
  before: OutcomeYear | undefined,
  { unit, decimals }: OutcomeMeasure,
): Figure {
  const change = before ? printedDifference(ours.value, before.own.value, decimals) : null;
  const status = change === null ? 'NOT_AVAILABLE' : 'EXACT';
  return figureOf(change, status, { unit: unit === '%' ? 'percentage points' : unit, decimals });
}
