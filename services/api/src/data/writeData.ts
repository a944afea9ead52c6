import type { Answer } from '@careshape/metrics';
import { csvText } from '../csv/csvText.js';
import { dataHeading } from './dataHeading.js';
import type { DataRequest } from './dataRequest.js';
import { type DataTable, dataTable } from './dataTable.js';

/** The text of an answer in the format that was asked for. */
export function writeData(request: DataRequest, answer: Answer): string {
  const { cube, format, question, heading, byteOrderMark } = request;
  const table = dataTable(cube, question, answer);
  if (format === 'ndjson') return ndjson(table);
  const lines = heading ? dataHeading(cube, answer).map((line) => `${line}\r\n`) : [];
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.join('')}${csvText([table.columns, ...table.rows])}`;
}

/** A JSON object a line (https://github.com/ndjson/ndjson-spec), its keys the headings of the table. */
function ndjson({ columns, rows }: DataTable): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i]]))),
  );
  return lines.map((line) => `${line}\n`).join('');
}
