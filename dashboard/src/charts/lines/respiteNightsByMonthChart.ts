import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { monthShortText, monthText } from '../../periods/dateText.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import { partPattern } from '../parts/partPattern.js';
import { spanSeries, spanWordsHeight } from '../parts/spanSeries.js';
import { timeSpans } from '../parts/timeSpans.js';
import { amountAxis, nameAxis, tooltipFigure } from '../parts/chartParts.js';
import { marksLegend, rowsFrame } from '../parts/rowsFrame.js';

/** Nights of respite in one month, told apart by whether they were planned. */
export interface RespiteNightsRow {
  /** ISO date of the first day of the month. */
  readonly month: string;
  readonly plannedNights: Figure;
  readonly emergencyNights: Figure;
}

/**
 * Respite nights by month: planned and emergency nights, side by side. Each is rounded on its own, so that one on the other
 * would draw a sum that no figure gives.
 *
 * Emergency nights are hatched as well as coloured. A suppressed month shows `*` in place of its bar. A time without records
 * is hatched over its whole height.
 */
export function respiteNightsByMonthChart(
  rows: readonly RespiteNightsRow[],
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const { colours } = look;
  const bar = {
    type: 'bar',
    barMaxWidth: 34,
    barCategoryGap: '28%',
    cursor: 'default',
  } as const;
  const spans = timeSpans(
    rows.map(({ month }) => month),
    [
      { name: 'Planned', figures: rows.map(({ plannedNights }) => plannedNights) },
      { name: 'Emergency', figures: rows.map(({ emergencyNights }) => emergencyNights) },
    ],
    look.records,
  );
  const edge = { borderColor: colours.surface, borderWidth: 1 } as const;

  return {
    ...rowsFrame(look, (index) => nightsTooltip(rows[index])),
    grid: {
      top: 40 + spanWordsHeight(spans, look),
      left: 4,
      right: 4,
      bottom: 4,
      outerBoundsMode: 'same',
    },
    legend: marksLegend(look),
    xAxis: {
      ...nameAxis(look),
      data: rows.map((row) => monthShortText(row.month)),
      axisLabel: { color: colours.text, fontSize: 12, interval: look.narrow ? 1 : 0 },
    },
    yAxis: { ...amountAxis(look), min: 0 },
    series: [
      {
        ...bar,
        name: 'Planned',
        itemStyle: { ...edge, color: colours.series[0] },
        data: rows.map((row) => row.plannedNights.value ?? 0),
      },
      {
        ...bar,
        name: 'Emergency',
        itemStyle: { ...edge, color: colours.series[3], ...partPattern(1, look) },
        data: rows.map((row) => row.emergencyNights.value ?? 0),
        label: {
          show: true,
          position: 'top',
          color: colours.text,
          fontSize: 14,
          fontWeight: 'bold',
          formatter: ({ dataIndex }: { dataIndex: number }) => missingMark(rows[dataIndex]),
        },
      },
      ...spanSeries(spans, { points: rows.length, banded: true, top: 22 }, look),
    ],
  };
}

function missingMark(row: RespiteNightsRow | undefined): string {
  if (!row) return '';
  const missing = [row.plannedNights, row.emergencyNights].find((figure) => figure.value === null);
  return missing?.display ?? '';
}

function nightsTooltip(row: RespiteNightsRow | undefined): string {
  if (!row) return '';
  return `<strong>${monthText(row.month)}</strong><br>Planned: ${tooltipFigure(row.plannedNights, 'nights')}<br>Emergency: ${tooltipFigure(row.emergencyNights, 'nights')}`;
}
