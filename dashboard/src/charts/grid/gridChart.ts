import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import { chartText, chartTooltip, tooltipFigure, tooltipText } from '../parts/chartParts.js';
import { type DrawnPart, drawnSeries } from '../parts/drawnSeries.js';
import { hatchedBox } from '../parts/spanSeries.js';
import { mapShadeOf, mapShades } from '../maps/mapShades.js';

/** One figure where a row and a column of a grid meet. */
export interface GridRow {
  readonly row: string;
  readonly column: string;
  /** The column in a few letters, for above it. */
  readonly columnShort?: string;
  readonly figure: Figure;
}

const cellHeight = 30;
const headHeight = 26;
const rowCharacters = 26;
/** So many rows stand under one line of headings; a longer grid has them again. */
const rowsToHeading = 18;

/** The rows, columns and cells of a grid, in the order in which they come; null where no figure was given. */
export function gridCells(rows: readonly GridRow[]) {
  const names = [...new Set(rows.map(({ row }) => row))];
  const columns = [...new Map(rows.map((one) => [one.column, one.columnShort ?? one.column]))];
  const figures = new Map(rows.map((one) => [JSON.stringify([one.row, one.column]), one.figure]));
  const figureAt = (row: string, column: string): Figure | null =>
    figures.get(JSON.stringify([row, column])) ?? null;
  return { names, columns, figureAt };
}

/** Where a row begins: after the rows above it and every line of headings. */
function topOf(down: number): number {
  return headHeight * (1 + Math.floor(down / rowsToHeading)) + down * cellHeight;
}

/** The height a grid needs. */
export function gridHeight(rows: readonly GridRow[]): number {
  const count = new Set(rows.map(({ row }) => row)).size;
  return topOf(Math.max(0, count - 1)) + cellHeight + 6;
}

/**
 * A grid of shades: darker is more, and each cell shows its figure in print where there is room for it.
 *
 * A suppressed or missing figure has no shade and shows its symbol; one without records is hatched.
 */
export function gridChart(
  rows: readonly GridRow[],
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const { names, columns, figureAt } = gridCells(rows);
  const left = Math.min(190, Math.round(look.width * 0.34));
  const cellWidth = (look.width - left) / Math.max(1, columns.length);
  const values = rows.flatMap(({ figure }) => figure.value ?? []);
  const widest = Math.max(1, ...rows.map(({ figure }) => figure.display.length));
  const printed = cellWidth >= widest * 7 + 6;
  const cells = names.flatMap((name, down) =>
    columns.map(([column], across) => ({ name, column, down, across })),
  );
  const labelled = Math.max(
    1,
    Math.ceil((7 * Math.max(1, ...columns.map(([, short]) => short.length)) + 8) / cellWidth),
  );
  const longest = Math.max(4, Math.floor((left - 12) / 6.6));

  const headings = names.flatMap((_, down) =>
    down % rowsToHeading === 0 ? [topOf(down) - headHeight + 12] : [],
  );
  const labels: readonly DrawnPart[] = [
    ...names.map((name, down) => {
      const y = topOf(down) + cellHeight / 2;
      return text(shortened(name, Math.min(longest, rowCharacters)), left - 8, y, 'right', look);
    }),
    ...headings.flatMap((top) =>
      columns.flatMap(([, short], across) => {
        if (across % labelled !== 0) return [];
        const words = shortened(short, Math.floor((cellWidth * labelled) / 6.6));
        const middle = left + (across + 0.5) * cellWidth;
        // the last one may be wider than what is left of the chart
        const beyond = middle + words.length * 3.4 > look.width;
        return [text(words, beyond ? look.width : middle, top, beyond ? 'right' : 'center', look)];
      }),
    ),
  ];

  return {
    animation: false,
    textStyle: chartText(look),
    tooltip: {
      ...chartTooltip(look),
      trigger: 'item',
      formatter: (hovered) => {
        const cell = cells[(hovered as { dataIndex: number }).dataIndex];
        if (!cell) return '';
        const figure = figureAt(cell.name, cell.column);
        return `<strong>${tooltipText(cell.name)}</strong><br>${tooltipText(cell.column)}<br>${tooltipFigure(figure, figure?.unit)}`;
      },
    },
    series: [
      drawnSeries(cells.length, (at) => {
        const cell = cells[at]!;
        const figure = figureAt(cell.name, cell.column);
        const x = left + cell.across * cellWidth;
        const y = topOf(cell.down);
        return cellParts(figure, { x, y, width: cellWidth, printed }, values, look);
      }),
      drawnSeries(labels.length, (at) => [labels[at]!]),
    ],
  };
}

function cellParts(
  figure: Figure | null,
  place: { x: number; y: number; width: number; printed: boolean },
  values: readonly number[],
  look: ChartLook,
): DrawnPart[] {
  const shades = mapShades(look);
  const value = figure?.value ?? null;
  const shade =
    value === null
      ? { fill: look.colours.surface, ink: look.colours.quiet }
      : shades[mapShadeOf(value, values, shades.length)]!;
  const [x, y] = [rounded(place.x) + 1, place.y + 1];
  const width = Math.max(1, rounded(place.width) - 2);
  const words =
    place.printed || (figure?.display.length ?? 1) === 1 ? (figure?.display ?? '–') : '';
  const unknown = value === null && figure?.reason != null && figure.reason !== 'NO_VALUE';
  return [
    {
      type: 'rect',
      shape: { x, y, width, height: cellHeight - 2, r: 3 },
      style: { fill: shade.fill, stroke: look.colours.line, lineWidth: value === null ? 1 : 0 },
    },
    ...(unknown ? [hatchedBox({ x, y, width, height: cellHeight - 2 }, look)] : []),
    ...(place.width >= 10 && words !== ''
      ? [text(words, x + width / 2, y + cellHeight / 2 - 1, 'center' as const, look, shade.ink)]
      : []),
  ];
}

function text(
  words: string,
  x: number,
  y: number,
  align: 'center' | 'right',
  look: ChartLook,
  fill: string = look.colours.text,
): DrawnPart {
  return {
    type: 'text',
    silent: true,
    style: {
      text: words,
      x: rounded(x),
      y,
      fill,
      align,
      verticalAlign: 'middle',
      font: `12px ${chartText(look).fontFamily}`,
    },
  };
}

function shortened(words: string, longest: number): string {
  return words.length <= longest ? words : `${words.slice(0, Math.max(1, longest - 1)).trimEnd()}…`;
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
