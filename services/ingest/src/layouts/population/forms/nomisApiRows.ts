import { folded } from '../../../cells.js';
import type { SourceRow } from '../../../layout.js';
import { publishedRow } from './publishedRow.js';

const columns = {
  area: /^geography_code$/,
  age: /^(?:c_age|c\d{4}_age_\d+|age)_name$/,
  sex: /^(?:gender|sex|c_sex)_name$/,
  projected: /^projected_year(?:_name)?$/,
  date: /^date(?:_name)?$/,
  measure: /^measures_name$/,
  people: /^obs_value$/,
} as const;

/** Whether a header is that of CSV as the Nomis API serves it, with ages. */
export function isNomisApi(header: readonly string[]): boolean {
  const { area, age, people, date, projected } = placesIn(header);
  return area >= 0 && age >= 0 && people >= 0 && (date >= 0 || projected >= 0);
}

/**
 * Turns rows of the Nomis API (one for each area, date, sex and age) into the long form; rows of percentages are none.
 *
 * Whether they are projections, a census or estimates is known from the names of their columns.
 */
export function nomisApiRow(header: readonly string[]): (row: SourceRow) => readonly SourceRow[] {
  const at = placesIn(header);
  const basis =
    at.projected >= 0 ? 'projection' : /^c\d{4}/i.test(header[at.age]!) ? 'census' : 'estimate';
  return ({ line, cells }) => {
    if (cells.length < header.length) return [{ line, cells }];
    if (at.measure >= 0 && folded(cells[at.measure]!) === 'percent') return [];
    return [
      publishedRow(line, {
        area: cells[at.area],
        year: cells[at.projected >= 0 ? at.projected : at.date],
        age: cells[at.age],
        sex: cells[at.sex],
        people: cells[at.people],
        basis,
      }),
    ];
  };
}

function placesIn(header: readonly string[]) {
  const names = header.map(folded);
  const place = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  return {
    area: place(columns.area),
    age: place(columns.age),
    sex: place(columns.sex),
    projected: place(columns.projected),
    date: place(columns.date),
    measure: place(columns.measure),
    people: place(columns.people),
  };
}
