import type { CustomSeriesOption } from 'echarts';
import type { ChartLook } from './chartLook.js';
import { chartText } from './chartParts.js';
import { type DrawnPart, drawnSeries } from './drawnSeries.js';
import type { TimeSpan } from './timeSpans.js';
import { wrapWords } from './wrapWords.js';

const lineHeight = 17;
/** Pixels from one stroke of the hatching to the next. */
const step = 8;

/** The height that the words about stretches without records need above a chart; 0 where there are none. */
export function spanWordsHeight(spans: readonly TimeSpan[], look: ChartLook): number {
  const lines = spanLines(spans, look).length;
  return lines === 0 ? 0 : lines * lineHeight + 6;
}

/**
 * Stretches of a time axis in quiet hatching, and words about each above the chart. The hatching tells them apart without
 * colour, on paper and in forced colours too.
 *
 * @param points how many points of time the axis has
 * @param banded whether a point stands in the middle of a band of its own, as a column does
 * @param top where the words begin, in pixels
 */
export function spanSeries(
  spans: readonly TimeSpan[],
  {
    points,
    banded,
    top,
  }: { readonly points: number; readonly banded: boolean; readonly top: number },
  look: ChartLook,
): CustomSeriesOption[] {
  if (spans.length === 0) return [];
  return [hatching(spans, { points, banded }, look), spanWordsSeries(spans, top, look)];
}

/** The words about each stretch alone. */
export function spanWordsSeries(
  spans: readonly TimeSpan[],
  top: number,
  look: ChartLook,
): CustomSeriesOption {
  return { ...drawnSeries(1, () => wordParts(spans, top, look)), ...quiet };
}

/** The hatching alone, on one of several grids. */
export function hatching(
  spans: readonly TimeSpan[],
  {
    points,
    banded,
    grid = 0,
  }: { readonly points: number; readonly banded: boolean; readonly grid?: number },
  look: ChartLook,
): CustomSeriesOption {
  return {
    type: 'custom',
    name: 'no records',
    ...quiet,
    xAxisIndex: grid,
    yAxisIndex: grid,
    // a place on the axis of time, and none on that of amounts
    data: spans.map(({ from }) => [from, '-']),
    renderItem: (params) => {
      const span = spans[params.dataIndex];
      if (!span) return null;
      const { x, y, width, height } = params.coordSys as unknown as Box;
      const slot = width / Math.max(1, banded ? points : points - 1);
      const half = banded ? 0 : slot / 2;
      const left = Math.max(x, x + span.from * slot - half);
      const right = Math.min(x + width, x + (span.to + 1) * slot - half);
      return hatchedBox({ x: left, y, width: Math.max(4, right - left), height }, look);
    },
  } as CustomSeriesOption;
}

/** Under the lines and columns, and answering no pointer. */
const quiet = { silent: true, z: 0, tooltip: { show: false } } as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A faint box with strokes from bottom left to top right. */
export function hatchedBox({ x, y, width, height }: Box, { colours }: ChartLook): DrawnPart {
  const strokes: string[] = [];
  for (let at = step / 2; at < width + height; at += step) {
    const start = { x: Math.max(0, at - height), y: Math.min(at, height) };
    const end = { x: Math.min(at, width), y: Math.max(0, at - width) };
    strokes.push(`M${px(x + start.x)} ${px(y + start.y)}L${px(x + end.x)} ${px(y + end.y)}`);
  }
  return {
    type: 'group',
    children: [
      { type: 'rect', shape: { x, y, width, height }, style: { fill: colours.axis, opacity: 0.1 } },
      {
        type: 'path',
        shape: { pathData: strokes.join('') },
        style: { fill: 'none', stroke: colours.axis, lineWidth: 1, opacity: 0.45 },
      },
    ],
  } as unknown as DrawnPart;
}

function wordParts(spans: readonly TimeSpan[], top: number, look: ChartLook): DrawnPart[] {
  return spanLines(spans, look).flatMap(({ text, first }, index) => {
    const y = top + index * lineHeight;
    const words: DrawnPart = {
      type: 'text',
      style: {
        text,
        x: 24,
        y: y + 7,
        fill: look.colours.quiet,
        verticalAlign: 'middle',
        font: `12px ${chartText(look).fontFamily}`,
      },
    } as DrawnPart;
    return first ? [hatchedBox({ x: 0, y: y + 1, width: 16, height: 12 }, look), words] : [words];
  });
}

/** The words of each stretch, cut into lines that fit; each is said once. */
function spanLines(spans: readonly TimeSpan[], { width }: ChartLook) {
  const room = Math.floor((width - 24) / 6.4);
  return [...new Set(spans.map(({ words }) => words))].flatMap((words) =>
    wrapWords(capital(words), room, 3)
      .split('\n')
      .map((text, index) => ({ text, first: index === 0 })),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function px(length: number): number {
  return Math.round(length * 10) / 10;
}
