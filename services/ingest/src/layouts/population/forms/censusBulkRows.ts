import { folded } from '../../../cells.js';
import type { SourceRow } from '../../../layout.js';
import { censusGroupIn } from './censusGroup.js';
import { publishedRow } from './publishedRow.js';

/** The topic of a heading such as `Ethnic group: White: Roma; measures: Value`, and the category after it. */
const heading = /^(age|sex|ethnic group)(?: \(.*?\))?: ?(.+?)(?:; ?measures: ?value)?$/i;

/**
 * Whether a header is that of a Census 2021 topic table as Nomis gives it whole: a row for each area, a column for each
 * category of age (TS007, TS007A), sex (TS008) or ethnic group (TS021).
 */
export function isCensusBulk(header: readonly string[]): boolean {
  const { area, date, figures } = placesIn(header);
  return area >= 0 && date >= 0 && figures.length > 0;
}

/** Turns a row of such a table into a row of the long form for each category. */
export function censusBulkRows(
  header: readonly string[],
): (row: SourceRow) => readonly SourceRow[] {
  const { area, date, figures } = placesIn(header);
  return ({ line, cells }) => {
    if (cells.length < header.length) return [{ line, cells: cells.slice(0, 1) }];
    return figures.map(({ place, topic, category }) => {
      const { list, group } =
        topic === 'ethnic group'
          ? censusGroupIn(category)
          : ({ list: 'all', group: 'all' } as const);
      return publishedRow(line, {
        area: cells[area],
        year: cells[date],
        age: topic === 'age' ? category : 'all',
        sex: topic === 'sex' ? category : 'all',
        ethnicList: list,
        ethnicGroup: group,
        people: cells[place],
        basis: 'census',
      });
    });
  };
}

function placesIn(header: readonly string[]) {
  const names = header.map(folded);
  return {
    area: names.indexOf('geography code'),
    date: names.indexOf('date'),
    figures: header.flatMap((name, place) => {
      const found = heading.exec(name.trim());
      return found ? [{ place, topic: found[1]!.toLowerCase(), category: found[2]! }] : [];
    }),
  };
}
