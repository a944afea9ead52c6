import { chartLook } from '../charts/parts/chartLook.js';
import { initChart } from '../charts/panel/echarts.js';
import { marksOf } from '../charts/panel/marksOf.js';
import { wrapWords } from '../charts/parts/wrapWords.js';
import { statusMeaning } from '../figures/statusMeaning.js';
import { symbolMarks } from '../figures/symbolMarks.js';
import { dayText } from '../periods/dateText.js';
import { palette } from '../theme/palette.js';
import { demoSentence, type FigureExport } from './figureExport.js';

const width = 960;
const margin = 32;
const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** A picture of a figure: title, unit and period, the chart in light colours, its symbols and where it comes from. */
export function figureSvg(figure: FigureExport): string {
  const { text, quiet, surface } = palette.light;
  const head = textLines(
    [
      ...wrapped(figure.title, 78).map((line) => ({ line, size: 22, weight: 650, fill: text })),
      ...wrapped(`${figure.unit}, ${figure.period}`, 116).map((line) => quietLine(line, quiet)),
    ],
    margin + 16,
  );
  const chart = drawn(figure);
  const top = head.bottom + 12;
  const foot = textLines(
    [...symbolLines(figure), ...sourceLines(figure)].map((line) => quietLine(line, quiet)),
    top + chart.height + 28,
  );
  const height = foot.bottom + margin / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}" role="img">`,
    `<title>${escaped(figure.title)}</title>`,
    `<desc>${escaped(figure.content.summary)}</desc>`,
    `<rect width="100%" height="100%" fill="${surface}"/>`,
    head.svg,
    `<g transform="translate(${margin} ${top})">${chart.svg}</g>`,
    foot.svg,
    '</svg>',
  ].join('\n');
}

function drawn({ content, records }: FigureExport): { svg: string; height: number } {
  const look = chartLook('light', width - 2 * margin, records);
  const height = content.height(look);
  const chart = initChart(null, null, { renderer: 'svg', ssr: true, width: look.width, height });
  chart.setOption(content.option(look));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return { svg, height };
}

interface TextLine {
  readonly line: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

function quietLine(line: string, fill: string): TextLine {
  return { line, size: 14, weight: 400, fill };
}

function textLines(lines: readonly TextLine[], top: number): { svg: string; bottom: number } {
  let y = top;
  const svg = lines
    .map(({ line, size, weight, fill }) => {
      const at = y;
      y += Math.round(size * 1.4);
      return `<text x="${margin}" y="${at}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`;
    })
    .join('\n');
  return { svg, bottom: y };
}

function symbolLines({ content }: FigureExport): string[] {
  const marks = marksOf(content.table);
  const listed = symbolMarks
    .filter((mark) => marks.has(mark))
    .map((mark) => `${statusMeaning[mark].symbol} ${statusMeaning[mark].meaning}`);
  const rounded = marks.has('ROUNDED') ? [`Figures are ${statusMeaning.ROUNDED.meaning}`] : [];
  return wrapped([...listed, ...rounded].join('. '), 126);
}

function sourceLines(figure: FigureExport): string[] {
  const source = `${figure.filters.join(' · ')}. Data version ${figure.dataVersion}, ${dayText(figure.day)}. Careshape.`;
  return [...wrapped(source, 126), ...(figure.demo ? [demoSentence] : [])];
}

function wrapped(line: string, characters: number): string[] {
  return line === '' ? [] : wrapWords(line, characters, 4).split('\n');
}

function escaped(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
