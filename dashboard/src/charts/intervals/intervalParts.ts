import type { CustomSeriesOption } from 'echarts';
import type { ChartLook } from '../parts/chartLook.js';
import { chartText } from '../parts/chartParts.js';
import type { IntervalFigure, IntervalsOptions } from './intervals.js';

/** One shape of a drawing, as ECharts takes it. */
export type IntervalPart = Readonly<Record<string, unknown>>;

/** Where a drawing stands. */
export interface IntervalDrawing {
  readonly api: Parameters<NonNullable<CustomSeriesOption['renderItem']>>[1];
  readonly y: number;
  /** Which series it is of: 0 or 1. */
  readonly at: number;
  /** The value to compare with. */
  readonly rest: number;
  readonly options: IntervalsOptions;
}

/** A figure as shapes: its mark, its interval, and the figure in print. */
export function intervalParts(
  { figure, lower, upper }: IntervalFigure,
  drawing: IntervalDrawing,
  look: ChartLook,
): IntervalPart[] {
  const { api, y, at, rest, options } = drawing;
  const colour = seriesColour(at, look);
  const across = (value: number) => Math.round(10 * placeOf(api, value, 0)[0]) / 10;
  if (figure.value === null) return [textPart(figure.display, across(rest) + 8, y, look, 'bold')];
  const x = across(figure.value);
  const ends = lower === null || upper === null ? null : [across(lower), across(upper)];
  const line = (x1: number, x2: number, y1 = y, y2 = y): IntervalPart => ({
    type: 'line',
    shape: { x1, x2, y1, y2 },
    style: { stroke: colour, lineWidth: 2.5 },
  });
  const left = figure.value < rest && options.stems === true;
  return [
    ...(options.stems === true ? [line(across(rest), x)] : []),
    ...(ends === null
      ? []
      : [
          line(ends[0]!, ends[1]!),
          line(ends[0]!, ends[0]!, y - 4, y + 4),
          line(ends[1]!, ends[1]!, y - 4, y + 4),
        ]),
    markPart(x, y, at, colour, look),
    textPart(
      figure.display,
      left ? x - 10 : Math.max(x + 8, ends?.[1] ?? 0) + 6,
      y,
      look,
      at === 0 ? 'bold' : 'normal',
      left,
    ),
  ];
}

/** A filled circle, or a hollow diamond: told apart without colour. */
function markPart(x: number, y: number, at: number, colour: string, look: ChartLook): IntervalPart {
  if (at === 0) {
    return { type: 'circle', shape: { cx: x, cy: y, r: 6 }, style: { fill: colour } };
  }
  return {
    type: 'polygon',
    shape: {
      points: [
        [x, y - 6.5],
        [x + 6.5, y],
        [x, y + 6.5],
        [x - 6.5, y],
      ],
    },
    style: { fill: look.colours.surface, stroke: colour, lineWidth: 2 },
  };
}

/** Words in a drawing. */
export function textPart(
  text: string,
  x: number,
  y: number,
  look: ChartLook,
  weight: 'bold' | 'normal',
  left = false,
): IntervalPart {
  return {
    type: 'text',
    style: {
      text,
      x,
      y,
      align: left ? 'right' : 'left',
      verticalAlign: 'middle',
      fill: look.colours.text,
      font: `${weight} 12px ${chartText(look).fontFamily}`,
    },
  };
}

/** The place of a value of a group, in pixels. */
export function placeOf(
  api: IntervalDrawing['api'],
  value: number,
  index: number,
): [number, number] {
  const [x = 0, y = 0] = (api.coord as (at: readonly number[]) => number[])([value, index]);
  return [x, y];
}

/** The colour of a series. */
export function seriesColour(at: number, { colours }: ChartLook): string {
  return (at === 0 ? colours.series[0] : colours.series[3]) ?? colours.accent;
}
