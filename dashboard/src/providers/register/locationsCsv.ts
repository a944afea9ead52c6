import { csvText } from '../../export/csvText.js';
import { demoSentence } from '../../export/figureExport.js';
import { dayText } from '../../periods/dateText.js';
import type { LocationRow } from './locationRow.js';

/** What stands above the rows of the file. */
export interface LocationsCsvHead {
  readonly title: string;
  /** The filters in words; empty where nothing is filtered. */
  readonly filters: readonly string[];
  readonly place: string;
  /** Of which day the rows are, in words. */
  readonly asOf: string;
  /** Until when the records behind them go, in words. */
  readonly source: string;
  readonly dataVersion: number;
  readonly demo: boolean;
  /** The day of the download as an ISO date. */
  readonly day: string;
  /** The link to the same list. */
  readonly address: string;
}

/** The rows on screen as CSV, in their order: a head that says what they are, then one line each. */
export function locationsCsv(
  rows: readonly LocationRow[],
  staff: boolean,
  head: LocationsCsvHead,
): string {
  const columns = [
    'Location',
    'Location id',
    'Provider',
    'Provider id',
    'Kind',
    'Who it is for',
    'Ward',
    'Ward code',
    'Rating',
    'Beds',
    ...(staff ? ['Vacancies'] : []),
    'Open',
  ];
  const lines = rows.map((row) => [
    row.name,
    row.id,
    row.providerName,
    row.providerId ?? '–',
    row.kind,
    row.clientGroup,
    row.ward,
    row.wardCode === '' ? '–' : row.wardCode,
    row.rating,
    amount(row.beds),
    ...(staff ? [amount(row.vacancies)] : []),
    row.active ? 'yes' : 'no',
  ]);
  const about = [
    [head.title],
    ['Place', head.place],
    ['Source', head.source],
    ['As of', head.asOf],
    ['Filters', head.filters.length === 0 ? 'none' : head.filters.join('; ')],
    ['Data version', String(head.dataVersion)],
    ['Downloaded', dayText(head.day)],
    ...(head.demo ? [[demoSentence]] : []),
    ['Symbol –', 'not available'],
    ['Link', head.address],
    [],
  ];
  return csvText([...about, columns, ...lines]);
}

function amount(number: number | null): string {
  return number === null ? '–' : String(number);
}
