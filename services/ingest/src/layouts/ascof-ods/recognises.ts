import { indicatorCode } from '../../ascof/indicatorCode.js';
import type { OpenedFile } from '../../openFile.js';
import { areaPlaces } from './areaPlaces.js';

/** A spreadsheet with a sheet named for a measure (`Table_1a`) that has the three columns of areas. */
export function recognises(file: OpenedFile): boolean {
  return (
    file.kind === 'ods' &&
    file.sheets.some(
      ({ name, rows }) =>
        indicatorCode(name) !== null && rows.some((cells) => areaPlaces(cells) !== null),
    )
  );
}
