import type { EChartsOption } from 'echarts';
import { initChart } from './echarts.js';

/** Gives every id of an SVG a number in the order of its first appearance, so that two drawings of one chart are equal. */
export function withStableIds(svg: string): string {
  const numbers = new Map<string, number>();
  return svg.replaceAll(/zr\d+-[a-z]+-?\d+/g, (id) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return `id-${number}`;
  });
}

/** Draws a chart as SVG text, without a browser. */
export function chartSvg(option: EChartsOption, size: { width: number; height: number }): string {
  const chart = initChart(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${withStableIds(svg).replaceAll('><', '>\n<')}\n`;
}
