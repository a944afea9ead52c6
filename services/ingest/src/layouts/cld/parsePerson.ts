import { wardOfLsoa } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import { readPerson } from '../../people/readPerson.js';
import { ethnicities, genders, supportReasons } from './lists.js';

/** What a row says of its person; null where it says nothing. */
export interface PersonDetails {
  readonly pseudonym: string;
  readonly birth_year: number | null;
  readonly birth_month: number | null;
  readonly died_on: string | null;
  readonly sex: string | null;
  readonly ethnic_group: string | null;
  readonly ward: string | null;
  readonly client_group: string | null;
}

/** The person of a row. */
export function parsePerson(cells: Cells): PersonDetails {
  return {
    pseudonym: readPerson(cells, 'LA Person Unique Identifier'),
    birth_year: cells.wholeNumber('Birth Year'),
    birth_month: cells.wholeNumber('Birth Month'),
    died_on: cells.date('Date of Death'),
    sex: cells.codeOr('Gender', genders, 'unknown'),
    ethnic_group: cells.codeOr('Ethnicity', ethnicities, 'not-mapped'),
    ward: readWard(cells),
    client_group: cells.codeOr('Primary Support Reason', supportReasons, 'unknown'),
  };
}

/** The ward, or that of the LSOA. An LSOA of another council leaves the ward unknown. */
function readWard(cells: Cells): string | null {
  const ward = cells.text('Ward');
  if (ward !== null) return ward;
  const lsoa = cells.text('LSOA');
  return lsoa === null ? null : wardOfLsoa(lsoa);
}
