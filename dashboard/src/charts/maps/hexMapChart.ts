import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import { chartText, chartTooltip, tooltipFigure, tooltipText } from '../parts/chartParts.js';
import { type DrawnPart, drawnSeries } from '../parts/drawnSeries.js';
import { mapBorders } from './mapBorders.js';
import { mapShadeOf, mapShades } from './mapShades.js';
import { type MapShape, mapShapes } from './mapShapes.js';
import { mapNameLines } from './mapNameLines.js';

/** One place of a map and its figure. */
export interface HexMapRow {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly figure: Figure;
  /** A larger area it belongs to, such as a zone: areas are kept apart by a strong line. */
  readonly group?: string;
  /** Its real boundary as GeoJSON; drawn where every place has one. */
  readonly boundary?: unknown;
}

const legendHeight = 40;

/** The height a map needs. */
export function hexMapHeight(rows: readonly HexMapRow[], look: ChartLook): number {
  return Math.ceil(mapShapes(rows, look.width).height) + legendHeight;
}

/**
 * A map with one hexagon for each place, or its real boundary where all are loaded: darker is more, and each place
 * shows its figure in print.
 *
 * A place that is suppressed or not available is left without a shade and shows its symbol.
 */
export function hexMapChart(
  rows: readonly HexMapRow[],
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const { shapes, height, textWidth } = mapShapes(rows, look.width);
  const groups = new Map(rows.map(({ code, group }) => [code, group]));
  const grouped = rows.some(({ group }) => group !== undefined);
  return {
    animation: false,
    textStyle: chartText(look),
    tooltip: {
      ...chartTooltip(look),
      trigger: 'item',
      formatter: (hovered) => placeTooltip(rows[(hovered as { dataIndex: number }).dataIndex]),
    },
    series: [
      drawnSeries(shapes.length, (at) => placeParts(rows, shapes[at]!, at, textWidth, look)),
      {
        ...drawnSeries(1, () => [
          ...(grouped ? borderParts(shapes, (code) => groups.get(code), look) : []),
          ...legendParts(rows, height, look),
        ]),
        silent: true,
      },
    ],
  };
}

function placeParts(
  rows: readonly HexMapRow[],
  { rings, centre: [x, y] }: MapShape,
  at: number,
  textWidth: number,
  look: ChartLook,
): DrawnPart[] {
  const { name, figure } = rows[at]!;
  const { colours } = look;
  const values = rows.flatMap((row) => row.figure.value ?? []);
  const shades = mapShades(look);
  const shade =
    figure.value === null
      ? { fill: colours.surface, ink: colours.text }
      : shades[mapShadeOf(figure.value, values, shades.length)]!;
  const lines = mapNameLines(name, textWidth);
  const low = y + (lines.length > 1 ? 14 : 9);
  const words = (text: string, top: number, weight: 'bold' | 'normal'): DrawnPart => ({
    type: 'text',
    style: {
      text,
      x,
      y: top,
      fill: shade.ink,
      align: 'center',
      verticalAlign: 'middle',
      font: `${weight} ${weight === 'bold' ? 14 : 12}px ${chartText(look).fontFamily}`,
    },
  });
  return [
    ...rings.map((points): DrawnPart => ({
      type: 'polygon',
      shape: { points: points.map(([left, top]) => [rounded(left), rounded(top)]) },
      style: {
        fill: shade.fill,
        stroke: figure.value === null ? colours.axis : colours.surface,
        lineWidth: figure.value === null ? 1 : 2,
        ...(figure.value === null && { lineDash: [4, 3] }),
      },
    })),
    ...lines.map((line, index) =>
      words(line, low - 17 - 14 * (lines.length - 1 - index), 'normal'),
    ),
    words(figure.display, low, 'bold'),
  ];
}

function borderParts(
  shapes: readonly MapShape[],
  groupOf: (code: string) => string | undefined,
  { colours }: ChartLook,
): DrawnPart[] {
  return mapBorders(shapes, groupOf).map(([[x1, y1], [x2, y2]]) => ({
    type: 'line',
    shape: { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2) },
    style: { stroke: colours.text, lineWidth: 2.5, lineCap: 'round' },
  }));
}

/** The shades from the lowest to the highest figure, with both figures in print. */
function legendParts(rows: readonly HexMapRow[], top: number, look: ChartLook): DrawnPart[] {
  const known = rows
    .filter(({ figure }) => figure.value !== null)
    .toSorted((a, b) => (a.figure.value ?? 0) - (b.figure.value ?? 0));
  const low = known.at(0)?.figure;
  const high = known.at(-1)?.figure;
  if (!low || !high || low.value === high.value) return [];
  const shades = mapShades(look);
  const swatch = 26;
  const left = (look.width - swatch * shades.length) / 2;
  const middle = top + legendHeight / 2 + 2;
  const end = (text: string, x: number, align: 'left' | 'right'): DrawnPart => ({
    type: 'text',
    style: {
      text,
      x,
      y: middle,
      align,
      verticalAlign: 'middle',
      fill: look.colours.quiet,
      font: `12px ${chartText(look).fontFamily}`,
    },
  });
  return [
    end(low.display, left - 8, 'right'),
    ...shades.map(({ fill }, at): DrawnPart => ({
      type: 'rect',
      shape: { x: left + swatch * at, y: middle - 6, width: swatch, height: 12 },
      style: { fill, stroke: look.colours.surface, lineWidth: 1 },
    })),
    end(high.display, left + swatch * shades.length + 8, 'left'),
  ];
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}

function placeTooltip(row: HexMapRow | undefined): string {
  if (!row) return '';
  const group = row.group === undefined ? '' : `<br>${tooltipText(row.group)}`;
  return `<strong>${tooltipText(row.name)}</strong>${group}<br>${tooltipFigure(row.figure, row.figure.unit === '%' ? '' : row.figure.unit)}`;
}
