import { folded } from '../../cells.js';

/** Columns that every edition of the file has. */
export const requiredColumns = [
  'Geographical Description',
  'Geographical Level',
  'Disaggregation Level',
  'Measure Type',
  'Measure Group',
] as const;

const areaCode = /^ons (?:area )?code$/;
const value = /^measure[ _]value$/;

/** Where the columns stand whose names differ between editions; null where a header is not that of the file. */
export function placesIn(header: readonly string[]) {
  const names = header.map(folded);
  const place = (name: (typeof requiredColumns)[number]) => names.indexOf(folded(name));
  const places = {
    area: place('Geographical Description'),
    level: place('Geographical Level'),
    cohort: place('Disaggregation Level'),
    type: place('Measure Type'),
    measure: place('Measure Group'),
    areaCode: names.findIndex((name) => areaCode.test(name)),
    value: names.findIndex((name) => value.test(name)),
  };
  return Object.values(places).every((found) => found >= 0) ? places : null;
}
