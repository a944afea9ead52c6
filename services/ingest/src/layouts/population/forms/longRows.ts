import { folded } from '../../../cells.js';
import type { SourceRow } from '../../../layout.js';
import { censusBroadCode, censusGroupCode } from './censusGroup.js';

type ToLongRows = (row: SourceRow) => readonly SourceRow[];

const censusYear = '2021';

/** Turns a row of Census table TS021 (area, ethnic group, usual residents) into the long form. */
export function censusGroupRow(header: readonly string[]): ToLongRows {
  const [area, group, people] = places(header, 'area_code', 'ethnic_group', 'usual_residents');
  return ({ line, cells }) => {
    const printed = cells[group!] ?? '';
    // a group the list does not have goes on as printed, and is reported as an unknown code
    const code = censusGroupCode(printed) ?? printed;
    return [longRow(line, cells[area!], 'detailed', code, cells[people!])];
  };
}

/** Turns a row of the Census ward table (ward, population, five groups) into the long form: the total, then each group. */
export function censusWardRows(header: readonly string[]): ToLongRows {
  const [ward, people] = places(header, 'ward24_code', 'pop');
  const groups = header.flatMap((name, place) => {
    const code = censusBroadCode(name);
    return code ? [{ place, code }] : [];
  });
  return ({ line, cells }) => [
    longRow(line, cells[ward!], 'all', 'all', cells[people!]),
    ...groups.map(({ place, code }) => longRow(line, cells[ward!], 'broad', code, cells[place])),
  ];
}

function places(header: readonly string[], ...names: readonly string[]): readonly number[] {
  const given = header.map(folded);
  return names.map((name) => given.indexOf(name));
}

function longRow(
  line: number,
  area: string | undefined,
  list: string,
  group: string,
  people: string | undefined,
): SourceRow {
  return {
    line,
    cells: [area ?? '', censusYear, 'all', 'all', list, group, people ?? '', 'census'],
  };
}
