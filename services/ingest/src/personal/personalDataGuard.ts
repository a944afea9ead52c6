import { headingKey } from '../headingKey.js';
import type { Layout, SourceRow } from '../layout.js';
import { namesOf, sayableHeadings } from '../namedColumns.js';
import { holdsPeople } from './holdsPeople.js';
import { isBusinessColumn, isIdentifyingColumn, isOfAPerson } from './identifyingColumns.js';
import { PersonalDataError } from './personalDataError.js';
import { type PersonalDataKind, personalDataIn, personalNumbersIn } from './personalDataIn.js';

/** Knows which cells of the row in hand hold a code of a closed list, a date or a pseudonym, and nothing else. */
export interface RecognisedCells {
  isRecognised(place: number): boolean;
}

type Guard = (row: SourceRow, recognised?: RecognisedCells) => void;

/** A postcode without its space, such as M11AE. */
const shortestFinding = 5;

/**
 * A function that looks at every cell of a row, also those that nobody reads, and throws where one holds personal data.
 *
 * It may be told of cells that are known to hold a code of a list, a date or a pseudonym: they are passed over.
 *
 * @throws PersonalDataError from the function it gives
 */
export function personalDataGuard(
  header: readonly string[],
  layout: Pick<Layout, 'registerColumns' | 'columns'>,
): Guard {
  const identifying = identifyingPlaces(header, layout);
  const heading = sayableHeadings(header, layout);
  const refuseNamed = ({ line, cells }: SourceRow) => {
    for (const place of identifying)
      if (cells[place] !== undefined && cells[place].trim() !== '')
        throw PersonalDataError.at(line, heading[place]!, 'value that identifies a person');
  };
  if (!holdsPeople(layout)) return identifying.length > 0 ? refuseNamed : () => {};

  const search = searchesOf(header, layout);
  const last = header.map(() => '');
  return (row, recognised) => {
    const { line, cells } = row;
    refuseNamed(row);
    for (let place = 0; place < header.length; place += 1) {
      const cell = cells[place];
      if (cell === undefined || cell.length < shortestFinding) continue;
      if (recognised?.isRecognised(place) || cell === last[place]) continue;
      const kind = search[place]!(cell);
      if (kind !== null) throw PersonalDataError.at(line, heading[place]!, kind);
      last[place] = cell;
    }
    for (let place = header.length; place < cells.length; place += 1) {
      const kind = personalDataIn(cells[place]!);
      if (kind !== null) throw PersonalDataError.at(line, `column ${place + 1}`, kind);
    }
  };
}

/** Where headings stand that name a person. In a register only those that cannot be a business's and that nobody reads. */
function identifyingPlaces(
  header: readonly string[],
  layout: Pick<Layout, 'registerColumns' | 'columns'>,
): readonly number[] {
  const names = namesOf(layout);
  const identifies = holdsPeople(layout)
    ? isIdentifyingColumn
    : (name: string) => isOfAPerson(name) && !names.has(headingKey(name));
  return header.flatMap((name, place) => (identifies(name) ? [place] : []));
}

function searchesOf(
  header: readonly string[],
  { registerColumns, columns }: Pick<Layout, 'registerColumns' | 'columns'>,
): readonly ((text: string) => PersonalDataKind | null)[] {
  const register = new Set(registerColumns === 'all' ? [] : registerColumns.map(headingKey));
  const names = namesOf({ columns });
  const ofBusiness = (name: string) => {
    const key = headingKey(name);
    return names.has(key) ? register.has(key) : isBusinessColumn(name);
  };
  return header.map((name) => (ofBusiness(name) ? personalNumbersIn : personalDataIn));
}
