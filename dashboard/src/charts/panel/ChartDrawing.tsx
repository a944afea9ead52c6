import { useComputedColorScheme } from '@mantine/core';
import type { EChartsOption } from 'echarts';
import { useEffect, useRef } from 'react';
import type { Scheme } from '../../theme/palette.js';
import { useAbout } from '../../shell/useAbout.js';
import { type ChartLook, chartLook } from '../parts/chartLook.js';
import type { RecordsSpan } from '../parts/timeSpans.js';
import classes from './ChartDrawing.module.css';
import { initChart } from './echarts.js';

/** What a drawing needs: the option and the height of a chart, each for a look. */
export interface ChartDrawingProps {
  readonly option: (look: ChartLook) => EChartsOption;
  readonly height: (look: ChartLook) => number;
  /** The id of the heading, then of the sentence that says what the chart shows. */
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Whether it is as wide as the page. */
  readonly wide?: boolean;
}

const noRecords: readonly RecordsSpan[] = [];

/** The widths of one of two columns on A4, and of both, as page/figure/FigureGrid sets them. */
const paperWidth = { column: 440, whole: 908 } as const;

/** Mounts a chart in the page: follows its width and colours, and is drawn in light colours on paper. */
export function ChartDrawing(props: ChartDrawingProps) {
  const { option, height, labelledBy, describedBy, wide = false } = props;
  const frame = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  const records = useAbout().data?.records ?? noRecords;

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const first = chartLook(scheme, element.clientWidth, records);
    element.style.height = `${height(first)}px`;
    const chart = initChart(element, null, {
      renderer: 'svg',
      width: first.width,
      height: height(first),
    });

    const draw = (width: number, colours: Scheme) => {
      const look = chartLook(colours, width, records);
      element.style.height = `${height(look)}px`;
      chart.resize({ width, height: height(look) });
      chart.setOption(option(look), { notMerge: true });
      chart.getZr().flush();
    };
    const drawOnScreen = () => {
      // before the page is laid out there is no width to draw in
      if (element.clientWidth > 0) draw(element.clientWidth, scheme);
    };
    const drawOnPaper = () => draw(wide ? paperWidth.whole : paperWidth.column, 'light');

    const widths = new ResizeObserver(drawOnScreen);
    widths.observe(element);
    window.addEventListener('beforeprint', drawOnPaper);
    window.addEventListener('afterprint', drawOnScreen);
    return () => {
      widths.disconnect();
      window.removeEventListener('beforeprint', drawOnPaper);
      window.removeEventListener('afterprint', drawOnScreen);
      chart.dispose();
    };
  }, [option, height, scheme, records, wide]);

  return (
    <div
      ref={frame}
      className={classes['drawing']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element cannot hold the drawing
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    />
  );
}
