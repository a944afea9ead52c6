import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import { lyingNameAxis, tooltipFigure, tooltipText } from '../parts/chartParts.js';
import { amountsFromZero, marksLegend, rowsFrame } from '../parts/rowsFrame.js';
import { wrapWords } from '../parts/wrapWords.js';

/** One zone: what its provider is contracted for and what was delivered, hours a week. */
export interface HomeSupportContractRow {
  /** `L6 Westwood, Wyken`. */
  readonly name: string;
  readonly delivered: Figure;
  /** The range a contract expects; null where it names none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Hours guaranteed each week; null where there is no block. */
  readonly block: number | null;
  /** Whether the contract begins after the period shown. */
  readonly later: boolean;
}

const rangeName = 'Contract range';
const blockName = 'Block hours';
const deliveredName = 'Delivered';

/** Names stand above their rows where there is little room beside them. */
function namesAbove({ width }: ChartLook): boolean {
  return width < 460;
}

/** The height that a number of zones need. */
export function homeSupportContractHeight(
  rows: readonly HomeSupportContractRow[],
  look: ChartLook,
): number {
  return 70 + rows.length * (namesAbove(look) ? 48 : 38);
}

/**
 * Each zone's delivered hours as a dot, on the range its contract expects, with the block hours as an upright mark.
 *
 * Range, mark and dot differ in shape. Hours that are not shown have their symbol at the end of the range.
 */
export function homeSupportContractChart(
  rows: readonly HomeSupportContractRow[],
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const { colours } = look;
  const above = namesAbove(look);
  const blocks = rows.some(({ block }) => block !== null);
  const bar = { type: 'bar', stack: 'range', barWidth: 14, cursor: 'default' } as const;
  return {
    ...rowsFrame(look, (index) => contractTooltip(rows[index])),
    grid: { top: 34 + (above ? 16 : 0), left: 4, right: 58, bottom: 4, outerBoundsMode: 'same' },
    legend: {
      ...marksLegend(look),
      data: [
        { name: rangeName },
        ...(blocks ? [{ name: blockName, icon: 'rect' }] : []),
        { name: deliveredName, icon: 'circle' },
      ],
    },
    xAxis: amountsFromZero(look),
    yAxis: lyingNameAxis(
      rows.map(({ name }) => name),
      { above, lettersALine: Math.max(16, Math.floor(look.width / 22)) },
      look,
    ),
    series: [
      {
        ...bar,
        name: 'up to the range',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: rows.map(({ low }) => low ?? 0),
        label: {
          show: above,
          position: [0, -19],
          color: colours.text,
          fontSize: 13,
          formatter: ({ dataIndex }: { dataIndex: number }) =>
            wrapWords(rows[dataIndex]?.name ?? '', Math.floor(look.width / 7), 1),
        },
      },
      {
        ...bar,
        name: rangeName,
        itemStyle: { color: colours.muted, borderColor: colours.axis, borderWidth: 1 },
        data: rows.map(({ low, high }) => (high === null ? 0 : high - (low ?? 0))),
      },
      ...(blocks ? [blockMarks(rows, look)] : []),
      deliveredDots(rows, look),
      hiddenMarks(rows, look),
    ],
  };
}

function blockMarks(rows: readonly HomeSupportContractRow[], { colours }: ChartLook) {
  return {
    ...dots,
    name: blockName,
    symbol: 'rect',
    symbolSize: [4, 24],
    itemStyle: { color: colours.series[3], borderColor: colours.surface, borderWidth: 1 },
    data: rows.map(({ block }, at) => (block === null ? ['-', at] : [block, at])),
  };
}

function deliveredDots(rows: readonly HomeSupportContractRow[], { colours }: ChartLook) {
  return {
    ...dots,
    name: deliveredName,
    symbol: 'circle',
    symbolSize: 13,
    itemStyle: { color: colours.accent, borderColor: colours.surface, borderWidth: 1.5 },
    data: rows.map(({ delivered }, at) =>
      delivered.value === null ? ['-', at] : [delivered.value, at],
    ),
    label: {
      show: true,
      position: 'right' as const,
      color: colours.text,
      fontSize: 13,
      fontWeight: 'bold' as const,
      formatter: ({ dataIndex }: { dataIndex: number }) => rows[dataIndex]?.delivered.display ?? '',
    },
  };
}

/** The symbol of hours that are not shown, to the right of the range or the block. */
function hiddenMarks(rows: readonly HomeSupportContractRow[], { colours }: ChartLook) {
  return {
    ...dots,
    name: 'not shown',
    silent: true,
    symbol: 'circle',
    symbolSize: 1,
    itemStyle: { color: 'transparent' },
    data: rows.map(({ delivered, high, block }, at) =>
      delivered.value === null ? [Math.max(high ?? 0, block ?? 0), at] : ['-', at],
    ),
    label: {
      show: true,
      position: 'right' as const,
      distance: 8,
      color: colours.text,
      fontSize: 14,
      fontWeight: 'bold' as const,
      formatter: ({ dataIndex }: { dataIndex: number }) => rows[dataIndex]?.delivered.display ?? '',
    },
  };
}

const dots = { type: 'line' as const, cursor: 'default', lineStyle: { width: 0 }, z: 4 };

function contractTooltip(row: HomeSupportContractRow | undefined): string {
  if (!row) return '';
  return [
    `<strong>${tooltipText(row.name)}</strong>`,
    `Delivered: ${tooltipFigure(row.delivered, 'hours a week')}`,
    ...(row.high === null ? [] : [`Range: ${hoursText(row.low ?? 0)} to ${hoursText(row.high)}`]),
    ...(row.block === null ? [] : [`Block: ${hoursText(row.block)}`]),
  ].join('<br>');
}

/** Hours of a contract in print: `1,500`. */
export function hoursText(hours: number): string {
  return hours.toLocaleString('en-GB');
}
