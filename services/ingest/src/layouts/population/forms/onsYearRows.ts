import { folded } from '../../../cells.js';
import type { SourceRow } from '../../../layout.js';
import { publishedRow } from './publishedRow.js';

/** Mid-year estimates as the Office for National Statistics gives them whole (MYEB1): a column for each year. */
const estimates = { area: /^lad(?:code)?\d*(?:cd)?$/, age: /^age$/, year: /^population_(\d{4})$/ };
/** Subnational population projections (SNPP Z1): a column for each year. */
const projections = { area: /^area_code$/, age: /^age_group$/, year: /^(\d{4})$/ };

/** Whether a header is that of an ONS file with a column for each year. */
export function isOnsYears(header: readonly string[]): boolean {
  return placesIn(header, estimates) !== null || placesIn(header, projections) !== null;
}

/** Turns a row of such a file (area, sex, age, the people of each year) into a row of the long form for each year. */
export function onsYearRows(header: readonly string[]): (row: SourceRow) => readonly SourceRow[] {
  const ofEstimates = placesIn(header, estimates);
  const at = (ofEstimates ?? placesIn(header, projections))!;
  const basis = ofEstimates ? 'estimate' : 'projection';
  return ({ line, cells }) => {
    if (cells.length < header.length) return [{ line, cells }];
    const age = cells[at.age]!.trim();
    return at.years.map(({ place, year }) =>
      publishedRow(line, {
        area: cells[at.area],
        year,
        // the highest age of the estimates stands for everybody of that age or older
        age: ofEstimates && age === '90' ? '90+' : age,
        sex: cells[at.sex],
        people: cells[place],
        basis,
      }),
    );
  };
}

function placesIn(
  header: readonly string[],
  { area, age, year }: { area: RegExp; age: RegExp; year: RegExp },
) {
  const names = header.map(folded);
  const places = {
    area: names.findIndex((name) => area.test(name)),
    age: names.findIndex((name) => age.test(name)),
    sex: names.indexOf('sex'),
    years: names.flatMap((name, place) => {
      const found = year.exec(name);
      return found ? [{ place, year: found[1]! }] : [];
    }),
  };
  const whole = places.area >= 0 && places.age >= 0 && places.sex >= 0 && places.years.length > 0;
  return whole ? places : null;
}
