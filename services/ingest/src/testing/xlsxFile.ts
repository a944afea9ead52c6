import { zipOf } from './odsFile.js';

/** For tests: the XML of a sheet's rows, and the parts that all sheets share. */
export interface XlsxParts {
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  /** The elements of `cellXfs`, and formats before them. */
  readonly styles?: string;
  readonly workbookPr?: string;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (items: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** For tests: an Excel workbook as ECMA-376 describes it. */
export function xlsxFile({ sheets, sharedStrings, styles, workbookPr = '' }: XlsxParts): Buffer {
  const names = Object.keys(sheets);
  return zipOf([
    ['_rels/.rels', relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `<workbook ${main} xmlns:r="${office}">${workbookPr}<sheets>${names
        .map((name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="s${place}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...names.map((_, place) => relation(`s${place}`, 'worksheet', `worksheets/${place}.xml`)),
        relation('w', 'sharedStrings', 'sharedStrings.xml'),
        relation('f', 'styles', '/xl/styles.xml'),
      ]),
    ],
    ['xl/sharedStrings.xml', sharedStrings ?? `<sst ${main}/>`],
    ['xl/styles.xml', `<styleSheet ${main}>${styles ?? ''}</styleSheet>`],
    ...Object.values(sheets).map(
      (rows, place) =>
        [
          `xl/worksheets/${place}.xml`,
          `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
        ] as const,
    ),
  ]);
}

/** For tests: a row of words, each written in its cell. */
export function xlsxRow(words: readonly string[]): string {
  return `<row>${words
    .map((word) => (word === '' ? '<c/>' : `<c t="inlineStr"><is><t>${word}</t></is></c>`))
    .join('')}</row>`;
}
