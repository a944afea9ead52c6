import { folded } from '../../cells.js';

/** Where the columns that name an area stand. */
export interface AreaPlaces {
  readonly laCode: number;
  readonly area: number;
  readonly onsCode: number;
}

/** Finds the columns of areas in a row, which then is the header of the sheet; null where it is not. */
export function areaPlaces(cells: readonly string[]): AreaPlaces | null {
  const names = cells.map(folded);
  const places = {
    laCode: names.indexOf('local authority code'),
    area: names.indexOf('local authority'),
    onsCode: names.indexOf('ons area code'),
  };
  return Object.values(places).every((place) => place >= 0) ? places : null;
}
