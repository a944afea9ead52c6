import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import { amountAxis, chartText, chartTooltip, nameAxis, tooltipText } from '../parts/chartParts.js';
import { intervalParts, placeOf, seriesColour, textPart } from './intervalParts.js';
import type { IntervalsOptions, IntervalsRow } from './intervals.js';
import { intervalScale } from './intervalScale.js';
import { intervalText } from './intervalText.js';
import { wrapWords } from '../parts/wrapWords.js';

/** Names stand above their figures where there is little room beside them. */
function namesAbove({ width }: ChartLook): boolean {
  return width < 520;
}

const rowHeights = { 1: 40, 2: 58 } as const;

function rowHeight(options: IntervalsOptions, look: ChartLook): number {
  return rowHeights[options.series.length > 1 ? 2 : 1] + (namesAbove(look) ? 18 : 0);
}

/** The height that a number of groups need. */
export function intervalsHeight(
  rows: readonly IntervalsRow[],
  options: IntervalsOptions,
  look: ChartLook,
): number {
  return 76 + rows.length * rowHeight(options, look);
}

/**
 * Figures with their intervals by group, two series one under the other: a mark at the figure, a line over its interval.
 *
 * The first series is a filled circle, the second a hollow diamond; each is followed by its printed figure. A suppressed
 * or missing figure has its symbol at the reference and no mark. A wide range is drawn by ratios (logarithm).
 */
export function intervalsChart(
  rows: readonly IntervalsRow[],
  options: IntervalsOptions,
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const { colours } = look;
  const { series, reference } = options;
  const above = namesAbove(look);
  const scale = intervalScale(rows, options, look);
  return {
    animation: false,
    textStyle: chartText(look),
    grid: { top: 52, left: above ? 12 : 4, right: 30, bottom: 4, outerBoundsMode: 'same' },
    legend: {
      show: series.length > 1,
      left: 0,
      top: 0,
      itemWidth: 12,
      itemHeight: 12,
      selectedMode: false,
      data: series.map((name, at) => ({ name, icon: at === 0 ? 'circle' : 'emptyDiamond' })),
      textStyle: { color: colours.text, fontSize: 12 },
    },
    tooltip: {
      ...chartTooltip(look),
      trigger: 'item',
      formatter: (hovered) =>
        intervalTooltip(rows[(hovered as { dataIndex: number }).dataIndex], options),
    },
    xAxis: {
      ...amountAxis(look),
      ...scale,
      position: 'top',
      axisLabel: {
        color: colours.quiet,
        fontSize: 12,
        hideOverlap: true,
        formatter: (tick: number) => (tick === reference?.value ? reference.label : tickText(tick)),
      },
      splitNumber: look.narrow ? 3 : 5,
    },
    yAxis: {
      ...nameAxis(look),
      inverse: true,
      axisLine: { show: false },
      data: rows.map(({ name }) => name),
      axisLabel: {
        show: !above,
        interval: 0,
        color: colours.text,
        fontSize: 13,
        lineHeight: 16,
        formatter: (name: string) => wrapWords(name, Math.max(18, Math.floor(look.width / 26)), 3),
      },
    },
    series: [
      referenceSeries(reference, look),
      ...series.map((name, at) => intervalSeries(rows, options, { series: name, at, above }, look)),
    ],
  } as EChartsOption;
}

function intervalSeries(
  rows: readonly IntervalsRow[],
  options: IntervalsOptions,
  { series, at, above }: { series: string; at: number; above: boolean },
  look: ChartLook,
): CustomSeriesOption {
  const colour = seriesColour(at, look);
  const shift = options.series.length > 1 ? (at === 0 ? -11 : 11) : 0;
  const down = above ? 9 : 0;
  const rest = options.reference?.value ?? 0;
  return {
    type: 'custom',
    name: series,
    cursor: 'default',
    itemStyle: { color: colour },
    data: rows.map((_, index) => index),
    encode: { x: -1, y: -1 },
    renderItem: ({ dataIndex }, api) => {
      const row = rows[dataIndex];
      const drawn = row?.figures[at] ?? null;
      const y = placeOf(api, rest, dataIndex)[1] + shift + down;
      const name = wrapWords(row?.name ?? '', Math.floor(look.width / 7), 1);
      const heading = at === 0 && above ? [textPart(name, 4, y - 20, look, 'normal')] : [];
      if (drawn === null) return { type: 'group', children: heading } as never;
      return {
        type: 'group',
        children: [...heading, ...intervalParts(drawn, { api, y, at, rest, options }, look)],
      } as never;
    },
  };
}

/** The line to compare with, over all groups; the axis names it. */
function referenceSeries(reference: IntervalsOptions['reference'], { colours }: ChartLook) {
  return {
    type: 'line' as const,
    silent: true,
    symbol: 'none',
    data: [],
    ...(reference && {
      markLine: {
        silent: true,
        symbol: 'none',
        lineStyle: { color: colours.text, width: 1.5, type: 'solid' as const },
        label: { show: false },
        data: [{ xAxis: reference.value }],
      },
    }),
  };
}

function tickText(tick: number): string {
  return tick.toLocaleString('en-GB', { maximumFractionDigits: 3 });
}

function intervalTooltip(
  row: IntervalsRow | undefined,
  { series, unit = '' }: IntervalsOptions,
): string {
  if (!row) return '';
  return [
    `<strong>${tooltipText(row.name)}</strong>`,
    ...row.figures.flatMap((drawn, at) =>
      drawn === null
        ? []
        : [
            `${tooltipText(series[at] ?? '')}: ${intervalText(drawn)} ${drawn.figure.value === null ? '' : tooltipText(unit)}`,
          ],
    ),
  ].join('<br>');
}
