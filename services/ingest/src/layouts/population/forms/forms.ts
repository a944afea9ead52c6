import { isCensusBulk } from './censusBulkRows.js';
import { isCensusObservations } from './censusObservationRow.js';
import { longHeader } from './longHeader.js';
import { isNomisApi } from './nomisApiRows.js';
import { isNomisTable } from './nomisTables.js';
import { isOnsYears } from './onsYearRows.js';

/** The forms of population file, each told by its header. */
export type PopulationForm =
  | 'long'
  | 'censusGroups'
  | 'censusWards'
  | 'nomisTable'
  | 'nomisApi'
  | 'onsYears'
  | 'censusObservations'
  | 'censusBulk';

const has =
  (...names: readonly string[]) =>
  (header: readonly string[]) => {
    const given = new Set(header.map((name) => name.trim().toLowerCase()));
    return names.every((name) => given.has(name.toLowerCase()));
  };

const tests: readonly (readonly [PopulationForm, (header: readonly string[]) => boolean])[] = [
  ['long', has(...longHeader)],
  // Census 2021 table TS021: a row for each area and ethnic group
  ['censusGroups', has('area_code', 'broad_group', 'ethnic_group', 'usual_residents')],
  // Census 2021 by ward: a row for each ward, a column for each of the five broad groups
  ['censusWards', has('ward24_code', 'pop', 'White', 'Mixed or Multiple ethnic groups')],
  ['nomisTable', isNomisTable],
  ['nomisApi', isNomisApi],
  ['onsYears', isOnsYears],
  ['censusObservations', isCensusObservations],
  ['censusBulk', isCensusBulk],
];

/** The form whose columns a header has; null where it is none of them. */
export function formOf(header: readonly string[]): PopulationForm | null {
  return tests.find(([, isForm]) => isForm(header))?.[0] ?? null;
}
