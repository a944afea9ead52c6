import { cldPersonColumns } from '@careshape/domain';
import { FileError } from '../fileError.js';
import { headingKey } from '../headingKey.js';
import { isoDate } from '../isoDate.js';
import type { SourceRow } from '../layout.js';
import { isPseudonym } from '../people/isPseudonym.js';
import { isIdentifyingColumn } from '../personal/identifyingColumns.js';
import { personalDataIn, withoutPersonalData } from '../personal/personalDataIn.js';
import type { PostcodeLookup } from './postcodeLookup.js';
import { pseudonymOf, referenceOf } from './pseudonymOf.js';

/** Columns that refer to a person, in Client Level Data and in our own layouts, by the key of their heading. */
export const personColumns: ReadonlySet<string> = new Set(
  [...cldPersonColumns, 'person'].map(headingKey),
);
const referenceColumns = new Set(['eventreference', 'stayreference']);

/** What was taken out of cells that should hold nothing personal: how often, and where first. */
export interface Removal {
  readonly column: string;
  readonly firstLine: number;
  cells: number;
}

/** Makes the safe header and rows of one file. */
export interface SafeRows {
  readonly header: readonly string[];
  row(row: SourceRow): readonly string[];
  /** Removals by column. */
  readonly removals: ReadonlyMap<string, Removal>;
}

/**
 * Plans how each column of a file becomes safe.
 *
 * @param lookup turns a postcode into an area; null leaves the area out
 */
export function safeRows(
  header: readonly string[],
  key: Buffer,
  lookup: PostcodeLookup | null,
): SafeRows {
  const names = header.map(headingKey);
  const removals = new Map<string, Removal>();
  const place = (...wanted: string[]) => names.findIndex((name) => wanted.includes(name));
  const born = place('dateofbirth', 'birthdate', 'dob');
  const postcode = place('postcode', 'homepostcode');
  const nhsNumber = place('nhsnumber', 'nhsno');
  const mainPerson = place('lapersonuniqueidentifier', 'person');
  const added = [
    ...(born >= 0 ? ['Birth Year', 'Birth Month'] : []),
    ...(postcode >= 0 && lookup ? [lookup.column] : []),
  ];
  const keptPlaces = names
    .map((_, at) => at)
    .filter(
      (at) => !isIdentifyingColumn(names[at]!) && !added.map(headingKey).includes(names[at]!),
    );

  const note = (line: number, at: number) => {
    const column = header[at]!;
    const known = removals.get(column);
    if (known) known.cells += 1;
    else removals.set(column, { column, firstLine: line, cells: 1 });
  };
  const personAt = (line: number, cells: readonly string[], at: number) => {
    const reference = cells[at]!.trim();
    if (isPseudonym(reference))
      throw new FileError(
        `line ${line}, column "${header[at]}" holds a pseudonym already: this file has been pseudonymised before`,
      );
    if (reference !== '') return pseudonymOf(reference, key);
    // the council's number is missing: the NHS number still tells the person's rows together
    const other = at === mainPerson ? (cells[nhsNumber]?.replace(/\s/g, '') ?? '') : '';
    return other === '' ? '' : pseudonymOf(`NHS ${other}`, key);
  };
  const safeCell = (line: number, cells: readonly string[], at: number) => {
    if (personColumns.has(names[at]!)) return personAt(line, cells, at);
    const cell = cells[at]!;
    if (personalDataIn(cell) === null) return cell;
    note(line, at);
    return referenceColumns.has(names[at]!)
      ? referenceOf(cell, key)
      : (withoutPersonalData(cell)?.trim() ?? '');
  };

  return {
    header: [...keptPlaces.map((at) => header[at]!), ...added],
    removals,
    row({ line, cells }) {
      // in a shifted row a name may stand under another heading
      if (cells.length !== header.length)
        throw new FileError(
          `line ${line} has ${cells.length} cells and the header ${header.length}: mend it first, as its columns cannot be told apart`,
        );
      const safe = keptPlaces.map((at) => safeCell(line, cells, at));
      if (born >= 0) {
        const date = isoDate(cells[born]!.trim(), 'day-first');
        safe.push(
          ...(date === null ? ['', ''] : [date.slice(0, 4), String(Number(date.slice(5, 7)))]),
        );
      }
      if (postcode >= 0 && lookup) safe.push(lookup.areaOf(cells[postcode]!) ?? '');
      return safe;
    },
  };
}
