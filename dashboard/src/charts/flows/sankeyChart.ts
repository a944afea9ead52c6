import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import { chartText, chartTooltip, tooltipFigure, tooltipText } from '../parts/chartParts.js';
import { wrapWords } from '../parts/wrapWords.js';

/** One flow: from where to where, and how much. */
export interface SankeyRow {
  readonly from: SankeyEnd;
  readonly to: SankeyEnd;
  readonly figure: Figure;
  readonly before?: Figure | null;
}

/** A place that flows start from or lead to. */
export interface SankeyEnd {
  readonly name: string;
  /** For a chart as narrow as a phone. */
  readonly shortName?: string;
  /** Outside of what the flows are about, such as new to support: drawn in grey. */
  readonly outside?: boolean;
}

/** How flows are to be read. */
export interface SankeyOptions {
  /** What a figure counts, as it follows a number: `people`. */
  readonly unit?: string;
}

/** Room for the name of an end that has hardly any width. */
const nodeGap = 18;

/** The flows that can be drawn: those with a figure. */
export function sankeyRowsDrawn(rows: readonly SankeyRow[]): readonly SankeyRow[] {
  return rows.filter(({ figure }) => (figure.value ?? 0) > 0);
}

/** The height that flows need: room for a name beside each end of the side that has more. */
export function sankeyHeight(rows: readonly SankeyRow[]): number {
  const drawn = sankeyRowsDrawn(rows);
  const ends = (of: (row: SankeyRow) => SankeyEnd) =>
    new Set(drawn.map((row) => of(row).name)).size;
  const most = Math.max(
    ends(({ from }) => from),
    ends(({ to }) => to),
  );
  return Math.max(220, 48 + most * (nodeGap + 28));
}

/**
 * Flows from the places on the left to those on the right, as wide as their figures; large ones carry their figure.
 *
 * A flow without a figure is not drawn.
 */
export function sankeyChart(
  rows: readonly SankeyRow[],
  options: SankeyOptions = {},
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const drawn = sankeyRowsDrawn(rows);
  const { colours } = look;
  const total = drawn.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0);
  const nameRoom = Math.min(210, Math.round(look.width * (look.narrow ? 0.34 : 0.27)));
  const colourOf = sideColours(drawn, look);

  return {
    animation: false,
    textStyle: chartText(look),
    tooltip: {
      ...chartTooltip(look),
      trigger: 'item',
      formatter: (hovered) => flowTooltip(drawn, options, hovered),
    },
    title: [
      { text: 'From', left: 0, top: 4 },
      { text: 'To', right: 0, top: 4 },
    ].map((title) => ({
      ...title,
      padding: 0,
      textStyle: { color: colours.quiet, fontSize: 12, fontWeight: 'normal' as const },
    })),
    series: [
      {
        type: 'sankey',
        left: nameRoom + 8,
        right: nameRoom + 8,
        top: 30,
        bottom: 8,
        nodeWidth: 10,
        nodeGap,
        // the order of the rows is the order of reading
        layoutIterations: 0,
        draggable: false,
        cursor: 'default',
        emphasis: { focus: 'adjacency' },
        data: (['from', 'to'] as const).flatMap((side) =>
          [...new Map(drawn.map((row) => [row[side].name, row[side]])).values()].map((end) => ({
            name: nodeName(side, end.name),
            depth: side === 'from' ? 0 : 1,
            itemStyle: { color: end.outside ? colours.axis : colourOf(end.name), borderWidth: 0 },
            label: {
              position: side === 'from' ? ('left' as const) : ('right' as const),
              formatter: nameLines(end, nameRoom, look),
            },
          })),
        ),
        label: {
          color: colours.text,
          fontSize: look.narrow ? 12 : 13,
          lineHeight: 14,
          distance: 6,
        },
        links: drawn.map(({ from, to, figure }) => ({
          source: nodeName('from', from.name),
          target: nodeName('to', to.name),
          value: figure.value ?? 0,
          lineStyle: {
            color: from.outside ? colours.axis : colourOf(from.name),
            opacity: 0.32,
            curveness: 0.5,
          },
          edgeLabel: {
            show: !look.narrow && (figure.value ?? 0) >= total * 0.12,
            color: colours.text,
            fontSize: 12,
            fontWeight: 'bold' as const,
            formatter: figure.display,
          },
        })),
      },
    ],
  };
}

function nameLines({ name, shortName = name }: SankeyEnd, room: number, look: ChartLook): string {
  const characters = Math.max(9, Math.floor(room / (look.narrow ? 6.9 : 7.3)));
  return look.narrow ? wrapWords(shortName, characters, 1) : wrapWords(name, characters, 2);
}

/** A service stands on both sides, so its side is part of its name. */
function nodeName(side: 'from' | 'to', name: string): string {
  return `${side} ${name}`;
}

/** The same place has the same colour on both sides; more places than colours begin the colours again. */
function sideColours(rows: readonly SankeyRow[], { colours }: ChartLook) {
  const names = [
    ...new Set(
      rows.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end.outside ? [] : end.name)),
    ),
  ];
  return (name: string): string =>
    colours.series[Math.max(0, names.indexOf(name)) % colours.series.length] ?? colours.accent;
}

function flowTooltip(
  drawn: readonly SankeyRow[],
  { unit = '' }: SankeyOptions,
  hovered: unknown,
): string {
  const { dataType, dataIndex, name } = hovered as {
    dataType: string;
    dataIndex: number;
    name: string;
  };
  // an end is a sum of rounded flows, which is no figure of its own
  if (dataType !== 'edge') return tooltipText(name.replace(/^(from|to) /, ''));
  const row = drawn[dataIndex];
  if (!row) return '';
  return `<strong>${tooltipText(row.from.name)} → ${tooltipText(row.to.name)}</strong><br>${tooltipFigure(row.figure, unit)}`;
}
