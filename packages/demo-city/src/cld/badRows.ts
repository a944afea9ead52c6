import { itemAt, type Random } from '../random.js';
import type { CldRow } from './columns.js';

/** Makes a good row bad in one way, each a row that no loader may take. */
type Spoil = (row: CldRow) => CldRow;

const badDate: Spoil = (row) => ({ ...row, 'Event Start Date': '31/02/2023' });
const wordsForDate: Spoil = (row) => ({ ...row, 'Event Start Date': 'not known' });
const badEnd: Spoil = (row) => ({ ...row, 'Event End Date': '2023-13-45' });
const endsBeforeStart: Spoil = (row) => ({
  ...row,
  'Event Start Date': row['Reporting Period End Date'] ?? '',
  'Event End Date': row['Reporting Period Start Date'] ?? '',
});
const noPerson: Spoil = (row) => ({ ...row, 'LA Person Unique Identifier': '' });
const noStart: Spoil = (row) => ({ ...row, 'Event Start Date': '' });
const unknownEvent: Spoil = (row) => ({ ...row, 'Event Type': 'Telephone call' });
const noEvent: Spoil = (row) => ({ ...row, 'Event Type': '' });
const badCost: Spoil = (row) => ({ ...row, 'Unit Cost': 'see contract' });
const badBirth: Spoil = (row) => ({ ...row, 'Birth Month': 13 });

const spoils: readonly Spoil[] = [
  badDate,
  wordsForDate,
  badEnd,
  endsBeforeStart,
  noPerson,
  noStart,
  unknownEvent,
  noEvent,
];
// only on rows about money or people: a copy of a row that is already there
const serviceSpoils: readonly Spoil[] = [...spoils, badCost, badBirth];

/** A spoilt copy of a good row, extra to it, so that the good rows still give every figure. */
export function spoilt(row: CldRow, random: Random): CldRow {
  const choices = row['Event Type'] === 'Service' ? serviceSpoils : spoils;
  return itemAt(choices, random.int(0, choices.length - 1))(row);
}
