import { folded } from '../../../cells.js';
import { FileError } from '../../../fileError.js';
import type { SourceRow } from '../../../layout.js';
import { ageBandIn } from './ageBandIn.js';
import { publishedRow, yearIn } from './publishedRow.js';

/** Whether a row is the header of a table as Nomis lays it out for download: areas, their codes, ages or years. */
export function isNomisTable(cells: readonly string[]): boolean {
  return cells.some(isCodeColumn) && headingsOf(cells).length > 0;
}

const isCodeColumn = (name: string) => folded(name) === 'mnemonic';

/** The columns of figures: ages, or years where the lines above name one age. */
function headingsOf(cells: readonly string[]) {
  const code = cells.findIndex(isCodeColumn);
  return cells.flatMap((cell, place) => {
    const heading = cell.trim();
    if (place <= code || heading === '') return [];
    const isYear = /^(?:mid-)?[12]\d{3}$/.test(heading);
    return isYear || ageBandIn(heading) !== null ? [{ place, heading, isYear }] : [];
  });
}

/** What the lines above a table say of all its figures. */
interface Above {
  title: string;
  year: string | null;
  sex: string;
  age: string | null;
}

interface Head {
  readonly width: number;
  readonly code: number;
  /** Every column after the code; one that is no age is reported with its rows. */
  readonly figures: readonly { readonly place: number; readonly heading: string }[];
}

/**
 * The tables of a file as Nomis lays it out for download, in the long form.
 *
 * Each table stands below lines that say its title, date and sex; a file may hold several, one under the other. A line of
 * one cell below a table is a note.
 *
 * @throws FileError where the lines above do not say the year, or whether people were counted, estimated or projected
 */
export async function* nomisTables(
  name: string,
  batches: AsyncIterable<readonly SourceRow[]>,
): AsyncGenerator<readonly SourceRow[]> {
  const above: Above = { title: '', year: null, sex: 'all', age: null };
  let basis: string | null = null;
  let head: Head | null = null;
  for await (const batch of batches) {
    const found: SourceRow[] = [];
    for (const { line, cells } of batch) {
      const said = cells.filter((cell) => cell.trim() !== '');
      if (isNomisTable(cells)) {
        head = headOf(cells);
        basis = basisIn(above.title) ?? basis;
      } else if (head && areaCode.test(cells[head.code]?.trim() ?? '')) {
        found.push(...rowsOf({ line, cells }, head, above, basis, name));
      } else if (said.length === 1) {
        if (head) above.title = '';
        head = null;
        above.title += ` ${said[0]}`;
      } else if (said.length === 2) {
        head = null;
        take(above, said[0]!, said[1]!, name);
      } else if (said.length > 2) found.push({ line, cells: [''] });
    }
    if (found.length > 0) yield found;
  }
}

const areaCode = /^[A-Z]\d{8}$/;

function headOf(cells: readonly string[]): Head {
  const code = cells.findIndex(isCodeColumn);
  const figures = cells.flatMap((cell, place) =>
    place > code && cell.trim() !== '' ? [{ place, heading: cell.trim() }] : [],
  );
  return { width: cells.length, code, figures };
}

const whole = /^(?:total|value|number|persons|all .*|.*estimates?|.*projections?)$/;

function take(above: Above, title: string, text: string, name: string): void {
  switch (folded(title).replace(/ ?:$/, '')) {
    case 'date':
    case 'year':
    case 'projected year':
      above.year = yearIn(text);
      return;
    case 'gender':
    case 'sex':
      above.sex = text;
      return;
    case 'age':
      above.age = text;
      return;
    default:
      // a table of some people only (one ethnic group, rural areas) must not pass for one of everybody
      if (!whole.test(folded(text)))
        throw new FileError(
          `${name} is not about everybody: it says ${title.trim()} ${text.trim()}; take it from Nomis for all`,
        );
  }
}

function rowsOf(
  { line, cells }: SourceRow,
  { width, code, figures }: Head,
  above: Above,
  basis: string | null,
  name: string,
): readonly SourceRow[] {
  if (basis === null)
    throw new FileError(
      `${name} does not say whether its figures are of a census, mid-year estimates or projections: keep the lines that Nomis writes above the table`,
    );
  if (cells.length < width) return [{ line, cells: cells.slice(0, 1) }];
  return figures.map(({ place, heading }) => {
    const isYear = /^(?:mid-)?[12]\d{3}$/.test(heading);
    const year = isYear ? yearIn(heading) : above.year;
    if (year === null)
      throw new FileError(
        `${name} does not say of which year it is: keep the line "date" that Nomis writes above the table`,
      );
    return publishedRow(line, {
      area: cells[code],
      year,
      age: isYear ? (above.age ?? 'all') : heading,
      sex: above.sex,
      people: cells[place],
      basis,
    });
  });
}

/** What the title says the figures are; null where it says nothing. */
export function basisIn(title: string): string | null {
  if (/projection/i.test(title)) return 'projection';
  if (/estimate/i.test(title)) return 'estimate';
  return /census|\bTS\d{3}/i.test(title) ? 'census' : null;
}
