import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { timeText } from '../../periods/timeGrain.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import {
  amountAxis,
  chartText,
  chartTooltip,
  nameAxis,
  seriesColour,
  tooltipFigure,
  tooltipText,
} from '../parts/chartParts.js';
import { type LineSeries, lineSeries, type LinesOptions, type LinesRow } from './lineSeries.js';
import { type NiceScale, niceScale } from '../parts/niceScale.js';
import { spanSeries, spanWordsHeight } from '../parts/spanSeries.js';
import { spreadLabels } from '../parts/spreadLabels.js';
import { timeSpans } from '../parts/timeSpans.js';
import { timeTicks } from '../parts/timeTicks.js';
import { wrapWords } from '../parts/wrapWords.js';

const dashes = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]] as const;
const symbols = ['circle', 'rect', 'triangle', 'diamond'] as const;

/** The height of lines over time: lower on a phone. */
export function linesHeight(look: ChartLook): number {
  return look.narrow ? 280 : 340;
}

/**
 * Figures over time, a line for each series with its name at its end; told apart by colour, dash and symbol.
 *
 * A suppressed or missing figure is a gap. A known figure between two gaps is a dot. A time without records is hatched.
 */
export function linesChart(
  rows: readonly LinesRow[],
  options: LinesOptions,
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const { ats, lines } = lineSeries(rows);
  const { colours } = look;
  const nameWidth = look.narrow ? 12 : 22;
  const names = lines.map(({ name }) => wrapWords(name, nameWidth, 3));
  const right = endRoom(lines, names);
  const scale = scaleOf(lines, options);
  const spans = timeSpans(ats, lines, look.records);
  const head = 24 + spanWordsHeight(spans, look);
  const offsets = nameOffsets(lines, names, scale, linesHeight(look) - head);
  const ticks = timeTicks(ats, options.grain, look.width - right - 48);

  return {
    animation: false,
    textStyle: chartText(look),
    grid: { top: head, left: 4, right, bottom: 4, outerBoundsMode: 'same' },
    tooltip: {
      ...chartTooltip(look),
      trigger: 'axis',
      axisPointer: { lineStyle: { color: colours.axis } },
      formatter: (hovered) => linesTooltip(ats, lines, options, hovered),
    },
    xAxis: {
      ...nameAxis(look),
      boundaryGap: ats.length === 1,
      data: ats,
      axisTick: {
        show: true,
        interval: (index: number) => ticks[index] !== '',
        lineStyle: { color: colours.axis },
      },
      axisLabel: {
        color: colours.quiet,
        fontSize: 12,
        lineHeight: 15,
        hideOverlap: false,
        interval: (index: number) => ticks[index] !== '',
        formatter: (_: string, index: number) => ticks[index] ?? '',
      },
    },
    yAxis: {
      ...amountAxis(look),
      ...scale,
    },
    series: [
      ...lines.map((line, index) => ({
        type: 'line' as const,
        name: line.name,
        cursor: 'default',
        symbol: symbols[index % symbols.length] ?? 'circle',
        showAllSymbol: true,
        lineStyle: {
          color: seriesColour(index, lines.length, look),
          width: 2.25,
          type: dashOf(index),
        },
        itemStyle: { color: seriesColour(index, lines.length, look) },
        data: line.figures.map((figure, at) => ({
          value: figure?.value ?? null,
          symbolSize: symbolSize(line, at),
          ...(at === lastKnown(line) && figure
            ? endLabel(
                lines.length === 1 ? endText(figure, at, ats, options) : (names[index] ?? ''),
                offsets[index] ?? 0,
                look,
              )
            : {}),
        })),
        ...(options.band && index === 0 ? { markArea: bandArea(options.band, look) } : {}),
      })),
      ...spanSeries(spans, { points: ats.length, banded: ats.length === 1, top: 0 }, look),
    ],
  };
}

/** The figure at the end of a line, with its time where that is not the last. */
function endText(
  { display }: Figure,
  at: number,
  ats: readonly string[],
  { grain }: LinesOptions,
): string {
  return at === ats.length - 1 ? display : `${display}\n${timeText(grain, ats[at] ?? '')}`;
}

function dashOf(index: number) {
  const dash = dashes[index % dashes.length] ?? 'solid';
  return typeof dash === 'string' ? dash : [...dash];
}

/** Room for the names at the ends of the lines, about 7 pixels a character. */
function endRoom(lines: readonly LineSeries[], names: readonly string[]): number {
  if (lines.length <= 1) return 36;
  const longest = Math.max(...names.flatMap((name) => name.split('\n').map((line) => line.length)));
  return 20 + longest * 7;
}

function scaleOf(lines: readonly LineSeries[], { band, fromZero }: LinesOptions): NiceScale {
  const values = lines.flatMap(({ figures }) => figures.flatMap((figure) => figure?.value ?? []));
  return niceScale([...values, ...(band ? [band.from, band.to] : [])], fromZero ?? true);
}

/** How far each name is moved from the end of its line, so that no two stand on each other. */
function nameOffsets(
  lines: readonly LineSeries[],
  names: readonly string[],
  { min, max }: NiceScale,
  height: number,
): number[] {
  // what is left above the labels of the axis
  const plot = height - 38;
  const wanted = lines.map((line) => {
    const value = line.figures[lastKnown(line)]?.value ?? min;
    return (plot * (max - value)) / (max - min);
  });
  const heights = names.map((name) => name.split('\n').length * 14 + 2);
  return spreadLabels(wanted, heights).map((place, index) => place - (wanted[index] ?? 0));
}

function lastKnown({ figures }: LineSeries): number {
  return figures.findLastIndex((figure) => figure?.value != null);
}

/** The end of a line has a symbol, and so has a figure that no line reaches. */
function symbolSize(line: LineSeries, at: number): number {
  if (at === lastKnown(line)) return 8;
  const alone = line.figures[at - 1]?.value == null && line.figures[at + 1]?.value == null;
  return alone ? 6 : 0;
}

function endLabel(text: string, offset: number, look: ChartLook) {
  return {
    label: {
      show: true,
      position: 'right' as const,
      distance: 8,
      offset: [0, offset] as [number, number],
      color: look.colours.text,
      fontSize: 12,
      lineHeight: 14,
      fontWeight: 'bold' as const,
      formatter: text,
    },
  };
}

function bandArea({ from, to, label }: NonNullable<LinesOptions['band']>, { colours }: ChartLook) {
  return {
    silent: true,
    itemStyle: { color: colours.axis, opacity: 0.16 },
    label: { position: 'insideTopLeft' as const, color: colours.quiet, fontSize: 12 },
    data: [[{ name: label, yAxis: from }, { yAxis: to }]] as [
      { name: string; yAxis: number },
      { yAxis: number },
    ][],
  };
}

function linesTooltip(
  ats: readonly string[],
  lines: readonly LineSeries[],
  { grain, unit = '' }: LinesOptions,
  hovered: unknown,
): string {
  const first: unknown = Array.isArray(hovered) ? hovered[0] : hovered;
  const { dataIndex } = first as { dataIndex: number };
  const at = ats[dataIndex];
  if (at === undefined) return '';
  return [
    `<strong>${timeText(grain, at)}</strong>`,
    ...lines.map(
      ({ name, figures }) => `${tooltipText(name)}: ${tooltipFigure(figures[dataIndex], unit)}`,
    ),
  ].join('<br>');
}
