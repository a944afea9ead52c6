import { writeFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** For tests: writes a spreadsheet of one sheet, from the XML of its rows. */
export async function writeOdsFile(path: string, sheet: string, rows: string): Promise<void> {
  const content =
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">` +
    `<office:body><office:spreadsheet><table:table table:name="${sheet}">${rows}</table:table>` +
    `</office:spreadsheet></office:body></office:document-content>`;
  await writeFile(
    path,
    zipOf([
      ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['content.xml', content],
    ]),
  );
}

/** For tests: a row of a spreadsheet with these words; empty ones after the last are written as one repeated cell. */
export function odsRow(words: readonly string[]): string {
  const cells = words.map((word) =>
    word === ''
      ? '<table:table-cell/>'
      : `<table:table-cell office:value-type="string"><text:p>${word}</text:p></table:table-cell>`,
  );
  return `<table:table-row>${cells.join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
}

/** For tests: a zip archive whose entries are stored, not packed. */
export function zipOf(
  entries: readonly (readonly [name: string, content: string | Buffer])[],
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const data = typeof content === 'string' ? Buffer.from(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      common,
      Buffer.from(name),
      data,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}
