import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import { chartText, chartTooltip, tooltipText } from '../parts/chartParts.js';
import { type DrawnPart, drawnSeries } from '../parts/drawnSeries.js';
import { wrapWords } from '../parts/wrapWords.js';

/** A figure with the ends of its interval, where it has one. */
export interface IntervalFigure extends Figure {
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** Another area's figure beside the own one. */
export interface OutcomesOther {
  readonly name: string;
  readonly kind: 'REGION' | 'NATION' | 'COUNCIL' | 'OWN';
  readonly figure: Figure;
}

/** One measure: the own figure of its latest year, beside other areas. */
export interface OutcomesRow {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  /** As published: `2024/25`. */
  readonly year: string;
  readonly better: 'HIGHER' | 'LOWER' | 'NEUTRAL';
  readonly own: IntervalFigure;
  readonly others: readonly OutcomesOther[];
  /** The own figure beside the nation and beside the year before, in words; null where nothing is said. */
  readonly standing: string | null;
  readonly travel: string | null;
}

const head = 30;
const strip = 22;
const smallLine = 16;
const rowGap = 20;

/** Which way is better, in words. */
export const betterWords: Readonly<Record<OutcomesRow['better'], string>> = {
  HIGHER: 'higher is better',
  LOWER: 'lower is better',
  NEUTRAL: 'neither way is better',
};

/** The height of measures under each other; a narrow chart needs more lines of words. */
export function outcomesHeight(rows: readonly OutcomesRow[], look: ChartLook): number {
  return head + rows.reduce((sum, row) => sum + rowHeight(row, look), 0);
}

/**
 * Measures under each other, each on a scale of its own with better to the right: the own figure as a dot with its
 * interval, the nation as an upright mark, other areas as diamonds. Two lines of words say what stands there.
 */
export function outcomesChart(
  rows: readonly OutcomesRow[],
  ownName: string,
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const tops = rows.map((_, index) =>
    rows.slice(0, index).reduce((sum, row) => sum + rowHeight(row, look), head),
  );
  return {
    animation: false,
    textStyle: chartText(look),
    tooltip: {
      ...chartTooltip(look),
      trigger: 'item',
      formatter: (hovered) => {
        const row = rows[(hovered as { dataIndex: number }).dataIndex];
        return row ? rowTooltip(row, ownName) : '';
      },
    },
    series: [
      drawnSeries(rows.length, (at) => rowParts(rows[at]!, tops[at]!, look)),
      { ...drawnSeries(1, () => legendParts(rows, ownName, look)), silent: true },
    ],
  };
}

function labelLines({ label }: OutcomesRow, look: ChartLook): readonly string[] {
  return wrapWords(label, Math.floor((look.width - 84) / 7.2), 2).split('\n');
}

function smallLines(row: OutcomesRow, look: ChartLook): readonly string[] {
  const words = [
    `${row.code} · ${row.year} · ${betterWords[row.better]}`,
    [row.standing, row.travel].filter((one) => one !== null).join(' · '),
  ].filter((one) => one !== '');
  const room = Math.floor(look.width / 6.1);
  const whole = words.join(' · ');
  if (whole.length <= room) return [whole];
  return words.flatMap((part) => wrapWords(part, room, 3).split('\n'));
}

function rowHeight(row: OutcomesRow, look: ChartLook): number {
  return (
    labelLines(row, look).length * smallLine +
    strip +
    smallLines(row, look).length * smallLine +
    rowGap
  );
}

function rowParts(row: OutcomesRow, top: number, look: ChartLook): DrawnPart[] {
  const { colours, width } = look;
  const labels = labelLines(row, look);
  const middle = top + labels.length * smallLine + strip / 2 + 1;
  const left = 8;
  const right = width - 8;
  const place = placeOf(row, left, right);
  const own = row.own.value;
  const { lower, upper } = row.own;
  const ends = lower != null && upper != null ? [place(lower), place(upper)] : null;
  return [
    // the whole row answers the pointer
    {
      type: 'rect',
      shape: { x: 0, y: top, width, height: rowHeight(row, look) - 6 },
      style: { fill: colours.surface, opacity: 0 },
    },
    ...labels.map((line, index) =>
      text(line, 0, top + index * smallLine, look, { weight: 'bold', size: 13 }),
    ),
    text(row.own.display, width, top, look, { weight: 'bold', size: 14, align: 'right' }),
    stroke(left, middle, right, middle, colours.line, 2),
    ...(ends ? [stroke(ends[0]!, middle, ends[1]!, middle, colours.accent, 3)] : []),
    ...row.others.flatMap(({ kind, figure }) => {
      if (figure.value === null) return [];
      const x = place(figure.value);
      return kind === 'NATION' ? [nationMark(x, middle, look)] : [otherMark(x, middle, look)];
    }),
    ...(own === null ? [] : [ownMark(place(own), middle, look)]),
    ...smallLines(row, look).map((words, index) =>
      text(words, 0, middle + strip / 2 + 2 + index * smallLine, look, { quiet: true }),
    ),
  ];
}

/** Where a value stands on the row's own scale: all its values fit, and better is to the right. */
function placeOf(row: OutcomesRow, left: number, right: number): (value: number) => number {
  const values = [
    row.own.value,
    row.own.lower,
    row.own.upper,
    ...row.others.map(({ figure }) => figure.value),
  ].filter((value) => value != null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const middle = (low + high) / 2;
  // so that a small difference does not look like a large one, the scale spans a tenth of the figure at least
  const half = Math.max((high - low) * 0.58, Math.abs(middle) * 0.05, Number.EPSILON);
  return (value) => {
    const share = (value - (middle - half)) / (2 * half);
    return (
      Math.round(10 * (left + (right - left) * (row.better === 'LOWER' ? 1 - share : share))) / 10
    );
  };
}

function legendParts(rows: readonly OutcomesRow[], ownName: string, look: ChartLook): DrawnPart[] {
  const named = new Map(
    rows.flatMap(({ others }) => others.map(({ kind, name }) => [kind, name] as const)),
  );
  const entries = [
    { mark: ownMark, name: ownName },
    ...(named.has('REGION') ? [{ mark: otherMark, name: named.get('REGION')! }] : []),
    ...(named.has('NATION') ? [{ mark: nationMark, name: named.get('NATION')! }] : []),
  ];
  let x = 7;
  const parts = entries.flatMap(({ mark, name }) => {
    const at = x;
    x += 32 + name.length * 6.6;
    return [mark(at, 9, look), text(name, at + 11, 2, look, {})];
  });
  if (look.narrow) return parts;
  return [
    ...parts,
    text('better to the right →', look.width, 2, look, { quiet: true, align: 'right' }),
  ];
}

function ownMark(x: number, y: number, { colours }: ChartLook): DrawnPart {
  return {
    type: 'circle',
    shape: { cx: x, cy: y, r: 6.5 },
    style: { fill: colours.accent, stroke: colours.surface, lineWidth: 1.5 },
  };
}

function otherMark(x: number, y: number, { colours }: ChartLook): DrawnPart {
  return {
    type: 'polygon',
    shape: {
      points: [
        [x, y - 6],
        [x + 6, y],
        [x, y + 6],
        [x - 6, y],
      ],
    },
    style: { fill: colours.surface, stroke: colours.series[1], lineWidth: 2 },
  };
}

function nationMark(x: number, y: number, { colours }: ChartLook): DrawnPart {
  return stroke(x, y - 9, x, y + 9, colours.series[3], 4);
}

function stroke(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  lineWidth: number,
): DrawnPart {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: colour, lineWidth } };
}

function text(
  words: string,
  x: number,
  y: number,
  look: ChartLook,
  how: {
    readonly weight?: 'bold';
    readonly size?: number;
    readonly align?: 'right';
    readonly quiet?: boolean;
  },
): DrawnPart {
  const { weight = 'normal', size = 12, align = 'left', quiet = false } = how;
  return {
    type: 'text',
    silent: true,
    style: {
      text: words,
      x,
      y,
      fill: quiet ? look.colours.quiet : look.colours.text,
      align,
      verticalAlign: 'top',
      font: `${weight} ${size}px ${chartText(look).fontFamily}`,
    },
  };
}

function rowTooltip({ label, own, others, unit, year }: OutcomesRow, ownName: string): string {
  const interval =
    own.lower != null && own.upper != null ? ` (between ${own.lower} and ${own.upper})` : '';
  return [
    `<strong>${tooltipText(label)}</strong>`,
    `${tooltipText(unit)}, ${tooltipText(year)}`,
    `${tooltipText(ownName)}: ${own.display}${interval}`,
    ...others.map(({ name, figure }) => `${tooltipText(name)}: ${figure.display}`),
  ].join('<br>');
}
