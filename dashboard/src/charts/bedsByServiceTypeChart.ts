import type { EChartsOption } from 'echarts';
import type { Figure } from '../figures/figure.js';
import { type ChartLook, chartLook } from './chartLook.js';
import { amountAxis, chartText, chartTooltip, nameAxis, tooltipText } from './chartParts.js';

/** Beds of one kind of service, and how many of them were taken. */
export interface BedsRow {
  /** The kind of service, and whom it is for. */
  readonly label: string;
  readonly beds: Figure;
  readonly occupied: Figure;
  readonly occupancyRate: Figure;
}

/** The rows a bar can be drawn for: kinds of service that have beds, most beds first. */
export function bedsRowsDrawn(rows: readonly BedsRow[]): BedsRow[] {
  return rows
    .filter((row) => row.beds.value !== null && row.beds.value > 0)
    .toSorted((a, b) => (b.beds.value ?? 0) - (a.beds.value ?? 0));
}

/**
 * Beds by service type: an outlined bar for all beds, a filled one inside it for the beds taken.
 *
 * Outline and fill differ without colour; each bar ends in its own numbers.
 */
export function bedsByServiceTypeChart(
  rows: readonly BedsRow[],
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const drawn = bedsRowsDrawn(rows);
  const { colours } = look;
  const bar = { type: 'bar', barWidth: 20, barGap: '-100%', cursor: 'default' } as const;

  return {
    animation: false,
    textStyle: chartText(look),
    grid: { top: 34, left: 8, right: look.narrow ? 12 : 150, bottom: 24, outerBoundsMode: 'same' },
    legend: {
      left: 0,
      top: 0,
      itemWidth: 16,
      itemHeight: 12,
      selectedMode: false,
      textStyle: { color: colours.text, fontSize: 12 },
    },
    tooltip: {
      ...chartTooltip(look),
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (hovered) => bedsTooltip(drawn[firstIndex(hovered)]),
    },
    xAxis: { ...amountAxis(look), min: 0, splitNumber: look.narrow ? 2 : 4 },
    yAxis: {
      ...nameAxis(look),
      inverse: true,
      axisLine: { show: false },
      data: drawn.map((row) => row.label),
      axisLabel: {
        color: colours.text,
        fontSize: 13,
        width: look.narrow ? 92 : 150,
        overflow: 'break',
      },
    },
    series: [
      {
        ...bar,
        name: 'Beds',
        itemStyle: { color: colours.surface, borderColor: colours.axis, borderWidth: 1 },
        data: drawn.map((row) => row.beds.value),
        label: {
          show: true,
          position: look.narrow ? [0, -15] : 'right',
          color: colours.text,
          formatter: ({ dataIndex }: { dataIndex: number }) => bedsLabel(drawn[dataIndex]),
        },
      },
      {
        ...bar,
        name: 'Occupied',
        itemStyle: { color: colours.accent },
        data: drawn.map((row) => row.occupied.value),
      },
    ],
  };
}

function bedsLabel(row: BedsRow | undefined): string {
  if (!row) return '';
  if (row.occupancyRate.value === null) {
    return `${row.beds.display} beds, occupancy ${row.occupancyRate.display}`;
  }
  return `${row.beds.display} beds, ${row.occupancyRate.display} full`;
}

function bedsTooltip(row: BedsRow | undefined): string {
  if (!row) return '';
  return `<strong>${tooltipText(row.label)}</strong><br>${row.occupied.display} of ${row.beds.display} beds occupied`;
}

function firstIndex(hovered: unknown): number {
  const first: unknown = Array.isArray(hovered) ? hovered[0] : hovered;
  return (first as { dataIndex: number }).dataIndex;
}
