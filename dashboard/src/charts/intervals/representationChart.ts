import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import { amountAxis, chartText, chartTooltip, nameAxis, tooltipText } from '../parts/chartParts.js';

/** One ethnic group: its share of people supported, its share of adults, and one divided by the other. */
export interface RepresentationRow {
  readonly group: { readonly code: string; readonly label: string };
  readonly share: Figure;
  readonly populationShare: Figure;
  readonly representationRatio: Figure;
}

/** Groups that can be compared with the population, lowest ratio first. */
export function representationRowsDrawn(rows: readonly RepresentationRow[]): RepresentationRow[] {
  return rows
    .filter((row) => row.populationShare.value !== null)
    .toSorted(
      (a, b) =>
        (a.representationRatio.value ?? Infinity) - (b.representationRatio.value ?? Infinity),
    );
}

/**
 * Representation by ethnic group: a dot for each ratio, joined to parity at 1, the share of adults beside the name.
 *
 * A suppressed group keeps its row and shows its symbol at parity, without a dot.
 */
export function representationChart(
  rows: readonly RepresentationRow[],
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const drawn = representationRowsDrawn(rows);
  const { colours } = look;
  const highest = Math.max(1.5, ...drawn.map((row) => row.representationRatio.value ?? 0));
  const ticks = Array.from({ length: Math.ceil(highest * 2) + 1 }, (_, step) => step / 2);

  return {
    animation: false,
    textStyle: chartText(look),
    grid: { top: 4, left: 4, right: 40, bottom: 4, outerBoundsMode: 'same' },
    tooltip: {
      ...chartTooltip(look),
      trigger: 'item',
      formatter: (hovered) => ratioTooltip(drawn[(hovered as { seriesIndex: number }).seriesIndex]),
    },
    xAxis: {
      ...amountAxis(look),
      min: 0,
      max: ticks.length / 2 - 0.5,
      interval: 0.5,
      splitLine: {
        lineStyle: { color: ticks.map((tick) => (tick === 1 ? colours.text : colours.line)) },
      },
      axisLabel: {
        color: colours.text,
        fontSize: 12,
        formatter: (tick: number) => (tick === 1 ? '1 = parity' : String(tick)),
      },
    },
    yAxis: {
      ...nameAxis(look),
      inverse: true,
      axisLine: { show: false },
      data: drawn.map((row) => `{name|${row.group.label}}\n{share|${adultsText(row)}}`),
      axisLabel: {
        lineHeight: 16,
        align: 'right',
        rich: {
          name: { color: colours.text, fontSize: 13, align: 'right' },
          share: { color: colours.quiet, fontSize: 12, align: 'right' },
        },
      },
    },
    series: drawn.map((row, index) => ratioSeries(row, index, look)),
  };
}

/** A stem from parity to the ratio, a dot and the printed ratio at its end; a symbol alone where it is not shown. */
function ratioSeries(row: RepresentationRow, index: number, { colours, narrow }: ChartLook) {
  const known = row.representationRatio.value !== null;
  return {
    type: 'line' as const,
    name: row.group.label,
    cursor: 'default',
    symbol: 'circle',
    symbolSize: 13,
    lineStyle: { color: colours.accent, width: 3 },
    itemStyle: { color: colours.accent },
    data: [
      { value: [1, index], symbol: 'none' },
      {
        value: [row.representationRatio.value ?? 1, index],
        // a point that is not shown still carries its symbol as a label
        symbolSize: known ? 13 : 1,
        itemStyle: known ? {} : { color: 'transparent' },
        label: {
          show: true,
          position: labelPosition(row, narrow),
          distance: 6,
          color: colours.text,
          fontSize: 13,
          fontWeight: 'bold' as const,
          formatter: row.representationRatio.display,
        },
      },
    ],
  };
}

/** Away from the stem; above the dot on a phone, where names stand close. */
function labelPosition(row: RepresentationRow, narrow: boolean): 'top' | 'left' | 'right' {
  if (narrow && row.representationRatio.value !== null) return 'top';
  return (row.representationRatio.value ?? 1) < 1 ? 'left' : 'right';
}

function adultsText(row: RepresentationRow): string {
  return `${row.populationShare.display} of adults`;
}

function ratioTooltip(row: RepresentationRow | undefined): string {
  if (!row) return '';
  return `<strong>${tooltipText(row.group.label)}</strong><br>${row.share.display} of people supported<br>${adultsText(row)}<br>Ratio ${row.representationRatio.display}`;
}
