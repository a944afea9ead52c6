import type { EChartsOption } from 'echarts';
import type { Figure } from '../../figures/figure.js';
import { quarterText } from '../../periods/dateText.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import {
  amountAxis,
  chartText,
  chartTooltip,
  nameAxis,
  tooltipFigure,
  tooltipText,
} from '../parts/chartParts.js';
import { shortZoneNames } from '../parts/shortZoneNames.js';
import {
  type SmallMultiple,
  smallMultiples,
  smallMultiplesHeight,
} from '../parts/smallMultiples.js';
import { hatching, spanWordsHeight, spanWordsSeries } from '../parts/spanSeries.js';
import { timeSpans } from '../parts/timeSpans.js';

/** Hours of home support a week in one zone and quarter. */
export interface HoursByZoneRow {
  readonly zone: { readonly code: string; readonly name: string };
  /** ISO date of the first day of the quarter. */
  readonly quarter: string;
  readonly hoursPerWeek: Figure;
}

/** One zone and its hours in each quarter, in the order of `quarters`; null where the API gave no row. */
export interface ZoneSeries {
  readonly name: string;
  readonly hours: readonly (Figure | null)[];
}

/**
 * The zones in the order of their codes, and every quarter that any of them has.
 *
 * A zone with nothing to show in any quarter is left out: the API also lists zones of other kinds of support.
 */
export function zoneSeries(rows: readonly HoursByZoneRow[]) {
  const quarters = [...new Set(rows.map((row) => row.quarter))].toSorted();
  const shown = rows.filter((row) => row.hoursPerWeek.value !== null && row.hoursPerWeek.value > 0);
  const codes = [...new Set(shown.map((row) => row.zone.code))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB', { numeric: true }),
  );
  const names = shortZoneNames(
    codes.map((code) => shown.find((row) => row.zone.code === code)?.zone.name ?? code),
  );
  const zones = codes.map((code, index): ZoneSeries => {
    const own = rows.filter((row) => row.zone.code === code);
    return {
      name: names[index] ?? code,
      hours: quarters.map(
        (quarter) => own.find((row) => row.quarter === quarter)?.hoursPerWeek ?? null,
      ),
    };
  });
  return { quarters, zones };
}

/**
 * Hours a week by zone over time: one small chart a zone, all on one scale, so that shapes and sizes compare.
 *
 * The last quarter is labelled where it is known: an old figure at the end of a line would be taken for the latest. A suppressed or missing quarter is a gap in the line.
 */
export function hoursByZoneChart(
  rows: readonly HoursByZoneRow[],
  look: ChartLook = chartLook('light'),
): EChartsOption {
  const { quarters, zones } = zoneSeries(rows);
  const spans = zoneSpans(quarters, zones, look);
  const head = spanWordsHeight(spans, look);
  const places = smallMultiples(zones.length, look).map((place) => ({
    ...place,
    titleTop: place.titleTop + head,
    top: place.top + head,
  }));
  const { colours } = look;
  const highest = Math.max(1, ...rows.map((row) => row.hoursPerWeek.value ?? 0));
  const top = niceTop(highest);

  return {
    animation: false,
    textStyle: chartText(look),
    tooltip: {
      ...chartTooltip(look),
      trigger: 'axis',
      axisPointer: { lineStyle: { color: colours.axis } },
      formatter: (hovered) => zoneTooltip(quarters, zones, hovered),
    },
    title: places.map((place, index) => ({
      text: zones[index]?.name ?? '',
      left: place.left,
      top: place.titleTop,
      padding: 0,
      textStyle: { color: colours.text, fontSize: 13, fontWeight: 'bold' as const },
    })),
    grid: places.map(({ left, width, top: gridTop, height }) => ({
      left,
      width,
      top: gridTop,
      height,
      outerBoundsMode: 'none' as const,
    })),
    xAxis: places.map((place, gridIndex) => ({
      ...nameAxis(look),
      gridIndex,
      boundaryGap: false,
      data: quarters,
      axisLabel: yearLabels(place, look),
    })),
    yAxis: places.map((place, gridIndex) => ({
      ...amountAxis(look),
      gridIndex,
      min: 0,
      max: top,
      interval: top,
      axisLabel: { show: place.firstInRow, color: colours.quiet, fontSize: 12 },
    })),
    series: [
      ...zones.map((zone, index) => ({
        type: 'line' as const,
        name: zone.name,
        xAxisIndex: index,
        yAxisIndex: index,
        symbol: 'circle',
        symbolSize: 0,
        cursor: 'default',
        lineStyle: { color: colours.accent, width: 2 },
        itemStyle: { color: colours.accent },
        areaStyle: { color: colours.accent, opacity: 0.08 },
        data: zone.hours.map((figure, at) => ({
          value: figure?.value ?? null,
          ...(at === quarters.length - 1 && figure ? endLabel(figure, look) : {}),
        })),
      })),
      ...(spans.length === 0
        ? []
        : [
            ...zones.map((_, grid) =>
              hatching(spans, { points: quarters.length, banded: false, grid }, look),
            ),
            spanWordsSeries(spans, 0, look),
          ]),
    ],
  };
}

/** The height that the small charts of some rows need. */
export function hoursByZoneHeight(rows: readonly HoursByZoneRow[], look: ChartLook): number {
  const { quarters, zones } = zoneSeries(rows);
  return (
    smallMultiplesHeight(zones.length, look) +
    spanWordsHeight(zoneSpans(quarters, zones, look), look)
  );
}

/** Every zone stands on the same records, so a time without them is one of all. */
function zoneSpans(quarters: readonly string[], zones: readonly ZoneSeries[], look: ChartLook) {
  const all = quarters.map((_, index) => zones.map(({ hours }) => hours[index] ?? null));
  const figures = all.map((ofZones) => ofZones.find((figure) => figure?.reason != null) ?? null);
  return timeSpans(quarters, [{ name: '', figures }], look.records);
}

/** The end of a scale: the next half of a power of ten, 1,962 to 2,000. */
function niceTop(highest: number): number {
  const step = 10 ** Math.floor(Math.log10(highest)) / 2;
  return Math.ceil(highest / step) * step;
}

function yearLabels({ lastInColumn }: SmallMultiple, { colours }: ChartLook) {
  return {
    show: lastInColumn,
    color: colours.quiet,
    fontSize: 12,
    // a year is written under its first quarter only
    interval: (_: number, quarter: string) => quarter.slice(5, 7) === '01',
    formatter: (quarter: string) => quarter.slice(0, 4),
  };
}

function endLabel(figure: Figure, { colours }: ChartLook) {
  return {
    symbolSize: 7,
    label: {
      show: true,
      position: 'top' as const,
      align: 'right' as const,
      color: colours.text,
      fontSize: 12,
      fontWeight: 'bold' as const,
      formatter: figure.display,
    },
  };
}

function zoneTooltip(
  quarters: readonly string[],
  zones: readonly ZoneSeries[],
  hovered: unknown,
): string {
  const first: unknown = Array.isArray(hovered) ? hovered[0] : hovered;
  const { dataIndex, seriesIndex } = first as { dataIndex: number; seriesIndex: number };
  const zone = zones[seriesIndex];
  const quarter = quarters[dataIndex];
  if (!zone || !quarter) return '';
  return `<strong>${tooltipText(zone.name)}</strong><br>${quarterText(quarter)}<br>${tooltipFigure(zone.hours[dataIndex], 'hours a week')}`;
}
