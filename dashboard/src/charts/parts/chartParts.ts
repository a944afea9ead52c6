import type { Figure } from '../../figures/figure.js';
import { rangeText } from '../../figures/rangeText.js';
import type { ChartLook } from './chartLook.js';
import { wrapWords } from './wrapWords.js';

/** Text of every chart: the fonts of the page, never smaller than 12 px. */
export function chartText(look: ChartLook) {
  return {
    color: look.colours.text,
    fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif",
    fontSize: 12,
  } as const;
}

/** An axis of amounts: faint lines across the chart, no line of its own. */
export function amountAxis(look: ChartLook) {
  return {
    type: 'value',
    splitLine: { lineStyle: { color: look.colours.line } },
    axisLabel: { color: look.colours.quiet, fontSize: 12 },
    axisLine: { show: false },
    axisTick: { show: false },
  } as const;
}

/** An axis of names or months: one line, no ticks. */
export function nameAxis(look: ChartLook) {
  return {
    type: 'category',
    axisLine: { lineStyle: { color: look.colours.axis } },
    axisTick: { show: false },
    axisLabel: { color: look.colours.text, fontSize: 12 },
  } as const;
}

/** Names of bars that lie: the first on top, long ones over several lines; none where they stand above their bars. */
export function lyingNameAxis(
  names: readonly string[],
  { above, lettersALine }: { readonly above: boolean; readonly lettersALine: number },
  look: ChartLook,
) {
  return {
    ...nameAxis(look),
    inverse: true,
    axisLine: { show: !above, lineStyle: { color: look.colours.axis } },
    data: [...names],
    axisLabel: {
      show: !above,
      color: look.colours.text,
      fontSize: 13,
      lineHeight: 15,
      interval: 0,
      formatter: (name: string) => wrapWords(name, lettersALine),
    },
  };
}

/** The label of a bar's first edge that says its name above it, on one line. */
export function nameAboveLabel(names: readonly string[], { colours, width }: ChartLook) {
  return {
    show: true,
    position: [0, -17] as [number, number],
    color: colours.text,
    fontSize: 13,
    formatter: ({ dataIndex }: { dataIndex: number }) =>
      wrapWords(names[dataIndex] ?? '', Math.floor(width / 7), 1),
  };
}

/** The box that follows the pointer; the table holds the same numbers for everyone else. */
export function chartTooltip(look: ChartLook) {
  return {
    backgroundColor: look.colours.surface,
    borderColor: look.colours.axis,
    textStyle: { color: look.colours.text, fontSize: 13 },
    confine: true,
    transitionDuration: 0,
  } as const;
}

/** Makes text of the data safe inside the HTML of a tooltip. */
export function tooltipText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A figure inside a tooltip: with what it counts where it is a number, and how far it may be off where it is rounded. */
export function tooltipFigure(figure: Figure | null | undefined, unit = ''): string {
  if (figure?.value == null) return figure?.display ?? '–';
  const range = rangeText(figure);
  const counted = unit === '' ? '' : ` ${tooltipText(unit)}`;
  return `${figure.display}${counted}${range === '' ? '' : ` (${range})`}`;
}

/** The colour of one of several series, in their order of use; two series have the pair that stands furthest apart. */
export function seriesColour(index: number, count: number, { colours }: ChartLook): string {
  const { series, accent } = colours;
  const at = count === 2 && index === 1 ? 3 : index % series.length;
  return series[at] ?? accent;
}
