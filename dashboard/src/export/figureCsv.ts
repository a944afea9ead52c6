import { unparse } from 'papaparse';
import { marksOf } from '../charts/panel/marksOf.js';
import { figureText } from '../figures/figure.js';
import { statusMeaning } from '../figures/statusMeaning.js';
import { symbolMarks } from '../figures/symbolMarks.js';
import { dayText } from '../periods/dateText.js';
import { demoSentence, type FigureExport } from './figureExport.js';

/** What a spreadsheet would take for a formula; a number below zero is none. */
const formula = /^[=+@\t\r]|^-(?![\d.])/;

/**
 * A figure as CSV (RFC 4180, UTF-8): what it is, then the table exactly as it stands on screen, symbols included.
 */
export function figureCsv(figure: FigureExport): string {
  const { table } = figure.content;
  const about = [
    [figure.title],
    ['Unit', figure.unit],
    ['Period', figure.period],
    ['Shown', figure.filters.join('; ')],
    ['Data version', String(figure.dataVersion)],
    ['Downloaded', dayText(figure.day)],
    ...(figure.demo ? [[demoSentence]] : []),
    ...symbolLines(figure),
    ...(figure.note === undefined ? [] : [['Note', figure.note]]),
    ['Link', figure.address],
    [],
  ];
  const rows = [
    [...table.columns],
    ...table.rows.map(({ heading, figures }) => [heading, ...figures.map(figureText)]),
  ];
  const width = Math.max(...[...about, ...rows].map((row) => row.length));
  // every line has as many fields as the widest, as the format wants it
  const lines = [...about, ...rows].map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ''),
  ]);
  return `${unparse(lines, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
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
