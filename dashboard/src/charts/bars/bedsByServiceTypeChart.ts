import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import { nameAxis, tooltipText } from '../parts/chartParts.js';
import { amountsFromZero, marksLegend, rowsFrame } from '../parts/rowsFrame.js';

/** Beds of one kind of service, and how many of them were taken. */
export interface BedsRow {
  /** `Care home with nursing`. */
  readonly kind: string;
  /** Whom it is for: `Older people`. */
  readonly clientGroup: string;
  readonly beds: Figure;
  readonly occupied: Figure;
  readonly occupancyRate: Figure;
}

/** `Care home with nursing, older people`. */
export function bedsRowName(row: BedsRow): string {
  return `${row.kind}, ${row.clientGroup.toLowerCase()}`;
}

/** The rows a bar can be drawn for: kinds of service that have beds, most beds first. */
export function bedsRowsDrawn(rows: readonly BedsRow[]): BedsRow[] {
  return rows
    .filter((row) => row.beds.value !== null && row.beds.value > 0)
    .toSorted((a, b) => (b.beds.value ?? 0) - (a.beds.value ?? 0));
}

/** Where names and numbers stand: beside the bar, or above it in two lines, in three on a phone. */
function labelLines({ width, narrow }: ChartLook): 0 | 2 | 3 {
  if (narrow) return 3;
  return width < 500 ? 2 : 0;
}

/** The height that a number of bars need. */
export function bedsByServiceTypeHeight(count: number, look: ChartLook): number {
  return 70 + count * { 0: 56, 2: 64, 3: 84 }[labelLines(look)];
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
  const lines = labelLines(look);
  const stacked = lines > 0;
  const bar = {
    type: 'bar',
    barWidth: stacked ? 14 : 20,
    barGap: '-100%',
    cursor: 'default',
  } as const;

  return {
    ...rowsFrame(look, (index) => bedsTooltip(drawn[index])),
    grid: {
      top: 34 + 12 * lines,
      left: 8,
      right: stacked ? 12 : 150,
      bottom: 24,
      outerBoundsMode: 'same',
    },
    legend: marksLegend(look),
    xAxis: amountsFromZero(look),
    yAxis: {
      ...nameAxis(look),
      inverse: true,
      axisLine: { show: false },
      data: drawn.map((row) => `{name|${row.clientGroup}}\n{kind|${row.kind}}`),
      axisLabel: {
        show: !stacked,
        lineHeight: 16,
        align: 'right',
        rich: {
          name: { color: colours.text, fontSize: 13, align: 'right' },
          kind: { color: colours.quiet, fontSize: 12, align: 'right' },
        },
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
          position: stacked ? [0, -4 - 16 * lines] : 'right',
          lineHeight: 16,
          color: colours.text,
          rich: { name: { fontSize: 13, fontWeight: 'bold', lineHeight: 18 } },
          formatter: ({ dataIndex }: { dataIndex: number }) => bedsLabel(drawn[dataIndex], lines),
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

function bedsLabel(row: BedsRow | undefined, lines: number): string {
  if (!row) return '';
  const occupancy =
    row.occupancyRate.value === null
      ? `occupancy ${row.occupancyRate.display}`
      : `${row.occupancyRate.display} full`;
  const beds = `${row.beds.display} beds, ${occupancy}`;
  if (lines === 0) return beds;
  return `{name|${row.clientGroup}}${lines === 3 ? '\n' : '  '}${row.kind}\n${beds}`;
}

function bedsTooltip(row: BedsRow | undefined): string {
  if (!row) return '';
  return `<strong>${tooltipText(bedsRowName(row))}</strong><br>${row.occupied.display} of ${row.beds.display} beds occupied`;
}
