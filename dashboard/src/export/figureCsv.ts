import { marksOf } from '../charts/panel/marksOf.js';
import { figureText } from '../figures/figure.js';
import { statusMeaning } from '../figures/statusMeaning.js';
import { symbolMarks } from '../figures/symbolMarks.js';
import { dayText } from '../periods/dateText.js';
import { csvText, figureColumns } from './csvText.js';
import { demoSentence, type FigureExport } from './figureExport.js';

/**
 * A figure as CSV (RFC 4180, UTF-8): what it is, where it comes from and as of when, then the table as it stands on screen,
 * symbols included, with the least and the most that a rounded figure may be.
 */
export function figureCsv(figure: FigureExport): string {
  const { table } = figure.content;
  const [first = '', ...headings] = table.columns;
  const columns = headings.map((heading, at) =>
    figureColumns(
      heading,
      table.rows.flatMap(({ figures }) => figures[at] ?? []),
      figureText,
    ),
  );
  return csvText([
    [figure.title],
    ['Unit', figure.unit],
    ['Period', figure.period],
    ['Shown', figure.filters.join('; ')],
    ...(figure.source === null ? [] : [['Source', figure.source]]),
    ...(figure.asOf === null ? [] : [['As of', figure.asOf]]),
    ['Data version', String(figure.dataVersion)],
    ['Downloaded', dayText(figure.day)],
    ...(figure.demo ? [[demoSentence]] : []),
    ...symbolLines(figure),
    ...(figure.note === undefined ? [] : [['Note', figure.note]]),
    ['Link', figure.address],
    [],
    [first, ...columns.flatMap((column) => column.headings)],
    ...table.rows.map(({ heading, figures }) => [
      heading,
      ...figures.flatMap((one, at) => columns[at]?.cells(one) ?? []),
    ]),
  ]);
}

function symbolLines({ content }: FigureExport): string[][] {
  const marks = marksOf(content.table);
  return (['ROUNDED', ...symbolMarks] as const)
    .filter((mark) => marks.has(mark))
    .map((mark) => {
      const { symbol, meaning } = statusMeaning[mark];
      return symbol === null ? ['Figures', meaning] : [`Symbol ${symbol}`, meaning];
    });
}
