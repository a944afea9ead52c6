import { unparse } from 'papaparse';
import { statusesOf } from '../charts/panel/statusesOf.js';
import { statusMeaning } from '../figures/statusMeaning.js';
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
    ...table.rows.map(({ heading, figures }) => [
      heading,
      ...figures.map(({ display, status }) => statusMeaning[status].symbol ?? display),
    ]),
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
  const statuses = statusesOf(content.table);
  return (['ROUNDED', 'SUPPRESSED', 'NOT_AVAILABLE'] as const)
    .filter((status) => statuses.has(status))
    .map((status) => {
      const { symbol, meaning } = statusMeaning[status];
      return symbol === null ? ['Figures', meaning] : [`Symbol ${symbol}`, meaning];
    });
}
