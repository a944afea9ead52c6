import type { Layout, SourceRow } from '../layout.js';
import { folded } from '../cells.js';
import { isIdentifyingColumn } from './identifyingColumns.js';
import { PersonalDataError } from './personalDataError.js';
import { personalDataIn } from './personalDataIn.js';

/** Knows which cells of the row in hand hold a code of a closed list, a date or a pseudonym, and nothing else. */
export interface RecognisedCells {
  isRecognised(place: number): boolean;
}

/** A postcode without its space, such as M11AE. */
const shortestFinding = 5;

/**
 * A function that looks at every cell of a row and throws where one holds personal data.
 *
 * It may be told of cells that are known to hold a code of a list, a date or a pseudonym: they are passed over.
 *
 * @throws PersonalDataError from the function it gives
 */
export function personalDataGuard(
  header: readonly string[],
  { registerColumns }: Pick<Layout, 'registerColumns'>,
): (row: SourceRow, recognised?: RecognisedCells) => void {
  if (registerColumns === 'all') return () => {};
  const register = new Set(registerColumns.map(folded));
  const searched = header.map((name) => !register.has(folded(name)));
  const identifying = header.map((name) => isIdentifyingColumn(name));
  const last = header.map(() => '');
  const nameAt = (place: number) =>
    header[place] && personalDataIn(header[place]) === null ? header[place] : `cell ${place + 1}`;

  return ({ line, cells }, recognised) => {
    for (let place = 0; place < header.length; place += 1) {
      const cell = cells[place];
      if (cell === undefined || cell === '' || !searched[place]) continue;
      if (identifying[place] && cell.trim() !== '')
        throw PersonalDataError.at(line, header[place]!, 'value that identifies a person');
      if (recognised?.isRecognised(place)) continue;
      if (cell.length < shortestFinding || cell === last[place]) continue;
      const kind = personalDataIn(cell);
      if (kind !== null) throw PersonalDataError.at(line, nameAt(place), kind);
      last[place] = cell;
    }
    for (let place = header.length; place < cells.length; place += 1) {
      const kind = personalDataIn(cells[place]!);
      if (kind !== null) throw PersonalDataError.at(line, nameAt(place), kind);
    }
  };
}
