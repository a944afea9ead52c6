import { folded } from '../../../cells.js';
import type { SourceRow } from '../../../layout.js';
import { censusGroupIn } from './censusGroup.js';
import { publishedRow } from './publishedRow.js';

const variable = {
  age: /^age \(.+ categories\)$/,
  sex: /^sex \(.+ categories\)$/,
  group: /^ethnic group \(.+ categories\)$/,
};

/**
 * Whether a header is that of a Census 2021 table as the ONS gives it in one long form: an area, any of age, sex and ethnic
 * group (each with its code), and the observation. A table by anything else is none of population.
 */
export function isCensusObservations(header: readonly string[]): boolean {
  const { area, people, others, age, sex, group } = placesIn(header);
  return area >= 0 && people >= 0 && others === 0 && (age >= 0 || sex >= 0 || group >= 0);
}

/** Turns a row of such a table into the long form; the category "Does not apply" is of nobody and gives none. */
export function censusObservationRow(
  header: readonly string[],
): (row: SourceRow) => readonly SourceRow[] {
  const at = placesIn(header);
  return ({ line, cells }) => {
    if (cells.length < header.length) return [{ line, cells: cells.slice(0, 1) }];
    const words = [at.age, at.sex, at.group].map((place) => cells[place]);
    if (words.some((word) => word !== undefined && folded(word) === 'does not apply')) return [];
    const { list, group } = at.group < 0 ? everybody : censusGroupIn(cells[at.group]!);
    return [
      publishedRow(line, {
        area: cells[at.area],
        year: '2021',
        age: cells[at.age],
        sex: cells[at.sex],
        ethnicList: list,
        ethnicGroup: group,
        people: cells[at.people],
        basis: 'census',
      }),
    ];
  };
}

const everybody = { list: 'all', group: 'all' } as const;

function placesIn(header: readonly string[]) {
  const names = header.map(folded);
  const place = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const codes = names.filter((name) => name.endsWith(' code'));
  const known = (name: string) => Object.values(variable).some((pattern) => pattern.test(name));
  const area = codes[0]?.replace(/ code$/, '');
  return {
    area: area === undefined || known(area) ? -1 : names.indexOf(`${area} code`),
    age: place(variable.age),
    sex: place(variable.sex),
    group: place(variable.group),
    people: names.indexOf('observation'),
    others: names.filter(
      (name) => name !== 'observation' && name !== area && !name.endsWith(' code') && !known(name),
    ).length,
  };
}
