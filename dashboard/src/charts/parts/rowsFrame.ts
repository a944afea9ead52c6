import type { TooltipComponentOption } from 'echarts';
import type { ChartLook } from './chartLook.js';
import { amountAxis, chartText, chartTooltip } from './chartParts.js';

/**
 * What every chart of rows has alike: the text of the page, no movement, and a box that says what the pointer is on.
 *
 * @param tooltip the words about the row of an index; HTML, so text of the data goes through `tooltipText`
 */
export function rowsFrame(look: ChartLook, tooltip: (index: number) => string) {
  return {
    animation: false,
    textStyle: chartText(look),
    tooltip: {
      ...chartTooltip(look),
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (hovered: unknown) => tooltip(hoveredIndex(hovered)),
    } satisfies TooltipComponentOption,
  } as const;
}

/** The place in the order of what the pointer is on, as ECharts hands it over. */
export function hoveredIndex(hovered: unknown): number {
  const first: unknown = Array.isArray(hovered) ? hovered[0] : hovered;
  return (first as { dataIndex: number }).dataIndex;
}

/** The names of the marks above a chart; they choose nothing. */
export function marksLegend({ colours }: ChartLook) {
  return {
    left: 0,
    top: 0,
    itemWidth: 16,
    itemHeight: 12,
    selectedMode: false,
    textStyle: { color: colours.text, fontSize: 12 },
  } as const;
}

/** An axis of amounts that begins with nothing, with as many steps as there is room for. */
export function amountsFromZero(look: ChartLook, max?: number) {
  return {
    ...amountAxis(look),
    min: 0,
    ...(max === undefined ? {} : { max }),
    splitNumber: look.narrow ? 2 : 4,
  };
}
