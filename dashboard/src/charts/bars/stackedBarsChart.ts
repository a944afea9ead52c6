import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import {
  nameAboveLabel,
  nameAxis,
  seriesColour,
  tooltipFigure,
  tooltipText,
} from '../parts/chartParts.js';
import { amountsFromZero, marksLegend, rowsFrame } from '../parts/rowsFrame.js';
import { stackedBars, type StackedBarsOptions, type StackedBarsRow } from './stackedBars.js';
import { partPattern } from '../parts/partPattern.js';
import { spanSeries, spanWordsHeight } from '../parts/spanSeries.js';
import { timeSpans } from '../parts/timeSpans.js';
import { wrapWords } from '../parts/wrapWords.js';

/** Columns have one height; lying bars need some height each. */
export function stackedBarsHeight(
  rows: readonly StackedBarsRow[],
  { upright = false }: StackedBarsOptions,
  look: ChartLook,
): number {
  const { names, parts } = stackedBars(rows);
  const legendRows = Math.ceil((parts.length * 150) / look.width);
  if (upright) return 320 + legendRows * 22;
  return (
    (look.width < 460 ? 62 : 48) + legendRows * 22 + names.length * (look.width < 460 ? 46 : 38)
  );
}

/**
 * Parts of a whole, one on the other: columns over time or lying bars by name. Each has a pattern of its own.
 *
 * A bar with a suppressed or missing part carries the symbol at its end: it is shorter than the whole. A time without
 * records is hatched.
 */
export function stackedBarsChart(
  rows: readonly StackedBarsRow[],
  options: StackedBarsOptions = {},
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const { names, ats, parts } = stackedBars(rows);
  const spans = timeSpans(ats, parts, look.records);
  const { colours } = look;
  const { upright = false, shortName = (name: string) => name, max, printed = false } = options;
  const above = !upright && look.width < 460;
  const legendRows = Math.ceil((parts.length * 150) / look.width);
  // a legend of several rows keeps its rows further apart than one row needs
  const legendHeight = legendRows * 32 - 10;
  const amounts = { ...amountsFromZero(look, max), ...(upright ? { splitNumber: 4 } : {}) };
  const step = upright ? Math.ceil((names.length * 38) / look.width) : 1;
  /** A year stands under the first label that is drawn of it, where the label has none. */
  const withYear = (label: string, index: number) => {
    const year = ats[index]?.slice(0, 4) ?? '';
    return label.includes('\n') || year === (ats[index - step]?.slice(0, 4) ?? '')
      ? label
      : `${label}\n${year}`;
  };
  const bars = {
    ...nameAxis(look),
    data: names,
    inverse: !upright,
    axisLabel: {
      show: !above,
      color: colours.text,
      fontSize: upright ? 12 : 13,
      lineHeight: 15,
      interval: step - 1,
      formatter: (name: string, index: number) =>
        upright
          ? withYear(shortName(name), index)
          : wrapWords(name, Math.max(18, Math.floor(look.width / 19))),
    },
  };

  return {
    ...rowsFrame(look, (index) => stackTooltip(names, parts, options, index)),
    grid: {
      top:
        (spans.length === 0 ? 18 + legendRows * 22 : legendHeight + 18) +
        (above ? 14 : 0) +
        spanWordsHeight(spans, look),
      left: 4,
      right: upright ? 4 : printed ? 74 : 30,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsClampWidth: '45%',
    },
    legend: {
      ...marksLegend(look),
      itemGap: 18,
      data: parts.map(({ name }) => name),
    },
    xAxis: upright ? bars : amounts,
    yAxis: upright ? amounts : bars,
    series: [
      ...parts.map(({ name, figures }, index) => ({
        type: 'bar' as const,
        stack: 'parts',
        name,
        cursor: 'default',
        barMaxWidth: upright ? 34 : 18,
        barCategoryGap: '28%',
        itemStyle: {
          borderColor: colours.surface,
          borderWidth: 1,
          color: seriesColour(index, parts.length, look),
          ...partPattern(index, look),
        },
        data: figures.map((figure) => figure?.value ?? 0),
      })),
      endMarks(names, parts, { upright, printed }, look),
      ...(above ? [namesAbove(names, look)] : []),
      ...spanSeries(spans, { points: ats.length, banded: true, top: legendHeight }, look),
    ],
  };
}

type Parts = ReturnType<typeof stackedBars>['parts'];

/** An empty bar at the end of each stack, whose label is the symbol of a part that is not shown, or every part in print. */
function endMarks(
  names: readonly string[],
  parts: Parts,
  { upright, printed }: { readonly upright: boolean; readonly printed: boolean },
  { colours }: ChartLook,
) {
  return {
    type: 'bar' as const,
    stack: 'parts',
    name: 'not shown',
    silent: true,
    itemStyle: { color: 'transparent' },
    data: names.map(() => 0),
    label: {
      show: true,
      position: upright ? ('top' as const) : ('right' as const),
      color: colours.text,
      fontSize: printed ? 13 : 14,
      fontWeight: 'bold' as const,
      formatter: ({ dataIndex }: { dataIndex: number }) =>
        printed ? printedParts(parts, dataIndex) : missingMark(parts, dataIndex),
    },
  };
}

function namesAbove(names: readonly string[], look: ChartLook) {
  return {
    type: 'bar' as const,
    stack: 'names',
    name: 'names',
    silent: true,
    barGap: '-100%',
    barMaxWidth: 18,
    itemStyle: { color: 'transparent' },
    data: names.map(() => 0),
    label: nameAboveLabel(names, look),
  };
}

function missingMark(parts: Parts, index: number): string {
  const missing = parts
    .map(({ figures }) => figures[index])
    .filter((figure): figure is Figure => figure != null && figure.value === null);
  return (missing.find(({ status }) => status === 'SUPPRESSED') ?? missing[0])?.display ?? '';
}

function printedParts(parts: Parts, index: number): string {
  return parts.map(({ figures }) => figures[index]?.display ?? '–').join(' + ');
}

function stackTooltip(
  names: readonly string[],
  parts: Parts,
  { unit = '' }: StackedBarsOptions,
  dataIndex: number,
): string {
  const text = (figure: Figure | null | undefined) => tooltipFigure(figure, unit);
  return [
    `<strong>${tooltipText(names[dataIndex] ?? '')}</strong>`,
    ...parts.map(({ name, figures }) => `${tooltipText(name)}: ${text(figures[dataIndex])}`),
  ].join('<br>');
}
