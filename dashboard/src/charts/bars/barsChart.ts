import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import { lyingNameAxis, nameAboveLabel, tooltipFigure, tooltipText } from '../parts/chartParts.js';
import { amountsFromZero, marksLegend, rowsFrame } from '../parts/rowsFrame.js';

/** One bar: its name, its figure, and the figure a year before where there is one. */
export interface BarsRow {
  readonly name: string;
  readonly figure: Figure;
  readonly before?: Figure | null;
  /** Whether it stands for several that have nothing to show: its words are quiet. */
  readonly quiet?: boolean;
}

/** How bars are to be read. */
export interface BarsOptions {
  /** What a figure counts, as it follows a number: `people`. Empty where the figure prints its own unit. */
  readonly unit?: string;
  /** The name of the bars: `2023/24`. */
  readonly now?: string;
  /** The name of the marks: `2022/23`. */
  readonly earlier?: string;
  /** The end of the scale, such as 100 for percentages. */
  readonly max?: number;
  /** A value to compare with, drawn as a line: `{ value: 80.1, label: 'England' }`. */
  readonly reference?: { readonly value: number; readonly label: string };
}

/** Names stand above their bars where there is little room beside them. */
function namesAbove({ width }: ChartLook): boolean {
  return width < 460;
}

/** The height that a number of bars need. */
export function barsHeight(rows: readonly BarsRow[], look: ChartLook): number {
  const head = hasBefore(rows) ? 36 : 12;
  return head + 32 + (namesAbove(look) ? 14 : 0) + rows.length * (namesAbove(look) ? 46 : 38);
}

function hasBefore(rows: readonly BarsRow[]): boolean {
  return rows.some(({ before }) => before?.value != null);
}

/**
 * Figures by name as horizontal bars in the order of the rows, each ending in its figure; a year before is a mark.
 *
 * A suppressed or missing figure has its symbol in place of a bar, and no mark.
 */
export function barsChart(
  rows: readonly BarsRow[],
  options: BarsOptions = {},
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const { colours } = look;
  const above = namesAbove(look);
  const { now = 'Now', earlier = 'A year before', max, reference } = options;
  const legend = hasBefore(rows);
  const barWidth = above ? 14 : 18;

  return {
    ...rowsFrame(look, (index) => barsTooltip(rows[index], options)),
    grid: {
      top: (legend ? 36 : 8) + (above ? 14 : 0) + (reference ? 18 : 0),
      left: 4,
      right: 64,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsClampWidth: '45%',
    },
    legend: {
      show: legend,
      ...marksLegend(look),
      itemGap: 18,
      data: [{ name: now }, { name: earlier, icon: 'rect' }],
    },
    xAxis: amountsFromZero(look, max),
    yAxis: lyingNameAxis(
      rows.map(({ name }) => name),
      { above, lettersALine: Math.max(18, Math.floor(look.width / 19)) },
      look,
    ),
    series: [
      {
        type: 'bar',
        name: now,
        cursor: 'default',
        barWidth,
        itemStyle: { color: colours.series[0] },
        data: rows.map(({ figure }) => figure.value ?? 0),
        ...(reference ? { markLine: referenceLine(reference, look) } : {}),
      },
      ...(above ? [namesSeries(rows, barWidth, look)] : []),
      figureTexts(rows, look),
      ...(legend ? [beforeMarks(rows, earlier, barWidth, look)] : []),
    ],
  };
}

/** Names above their bars: labels of empty bars drawn over the others. */
function namesSeries(rows: readonly BarsRow[], barWidth: number, look: ChartLook) {
  return {
    type: 'bar' as const,
    name: 'names',
    silent: true,
    barWidth,
    barGap: '-100%',
    itemStyle: { color: 'transparent' },
    data: rows.map(() => 0),
    label: nameAboveLabel(
      rows.map(({ name }) => name),
      look,
    ),
  };
}

/** Each figure in print, to the right of its bar and of the mark of the year before. */
function figureTexts(rows: readonly BarsRow[], { colours }: ChartLook) {
  return {
    type: 'line' as const,
    name: 'figures',
    silent: true,
    symbol: 'circle',
    symbolSize: 1,
    lineStyle: { width: 0 },
    itemStyle: { color: 'transparent' },
    data: rows.map(({ figure, before, quiet }, index) => ({
      value: [figure.value === null ? 0 : Math.max(figure.value, before?.value ?? 0), index],
      ...(quiet ? { label: { color: colours.quiet, fontWeight: 'normal' as const } } : {}),
    })),
    label: {
      show: true,
      position: 'right' as const,
      distance: 6,
      color: colours.text,
      fontSize: 13,
      fontWeight: 'bold' as const,
      formatter: ({ dataIndex }: { dataIndex: number }) => rows[dataIndex]?.figure.display ?? '',
    },
  };
}

/** The year before: an upright mark through the bar, where both figures are known. */
function beforeMarks(rows: readonly BarsRow[], name: string, barWidth: number, look: ChartLook) {
  return {
    type: 'line' as const,
    name,
    cursor: 'default',
    symbol: 'rect',
    symbolSize: [4, barWidth + 10],
    lineStyle: { width: 0 },
    itemStyle: {
      color: look.colours.series[3],
      borderColor: look.colours.surface,
      borderWidth: 1,
    },
    data: rows.map(({ figure, before }, index) =>
      figure.value != null && before?.value != null ? [before.value, index] : ['-', index],
    ),
  };
}

function referenceLine(reference: NonNullable<BarsOptions['reference']>, { colours }: ChartLook) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: colours.text, width: 1.5, type: 'dashed' as const },
    label: {
      position: 'start' as const,
      color: colours.text,
      fontSize: 12,
      formatter: reference.label,
    },
    data: [{ xAxis: reference.value }],
  };
}

function barsTooltip(row: BarsRow | undefined, options: BarsOptions): string {
  if (!row) return '';
  const { unit = '', now, earlier = 'A year before' } = options;
  return [
    `<strong>${tooltipText(row.name)}</strong>`,
    `${now === undefined ? '' : `${tooltipText(now)}: `}${tooltipFigure(row.figure, unit)}`,
    ...(row.before ? [`${tooltipText(earlier)}: ${tooltipFigure(row.before, unit)}`] : []),
  ].join('<br>');
}
