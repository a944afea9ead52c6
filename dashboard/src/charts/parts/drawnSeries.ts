import type { CustomSeriesOption } from 'echarts';

/** A shape or a text of a drawn series. */
export type DrawnPart = NonNullable<ReturnType<NonNullable<CustomSeriesOption['renderItem']>>>;

/** A series drawn by hand, without axes: so many groups, each of the parts given for its place in the order. */
export function drawnSeries(
  count: number,
  parts: (at: number) => readonly DrawnPart[],
): CustomSeriesOption {
  return {
    type: 'custom',
    coordinateSystem: 'none',
    cursor: 'default',
    data: Array.from({ length: count }, (_, at) => at),
    renderItem: ({ dataIndex }) => ({ type: 'group', children: parts(dataIndex) as never[] }),
  } as CustomSeriesOption;
}
