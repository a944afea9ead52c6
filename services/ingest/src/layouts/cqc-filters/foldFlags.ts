import { folded } from '../../cells.js';
import type { SourceRow, Table } from '../../layout.js';

/** The register holds these names of people; we never do. */
const peopleColumns = new Set([
  'registered manager',
  'provider nominated individual name',
  'provider main partner name',
]);

/** The columns that gather the ticked ones of each family of flags, divided by `|`. */
export const flagLists = {
  regulatedActivities: 'Regulated activities',
  serviceTypes: 'Service types',
  userBands: 'Service user bands',
  unreadable: 'Unreadable flags',
} as const;

const families = [
  { prefix: 'regulated activity - ', list: flagLists.regulatedActivities },
  { prefix: 'service type - ', list: flagLists.serviceTypes },
  { prefix: 'service user band - ', list: flagLists.userBands },
] as const;

const gathered = [...families.map(({ list }) => list), flagLists.unreadable];

/**
 * Turns the 59 flag columns into three lists, whatever services and bands an edition has, and leaves out the three
 * columns with names of people. A flag that is neither `Y`, `N` nor blank goes into a fourth list, to be reported.
 */
export function foldFlags({ header, rows, ...rest }: Table): Table {
  const kept = header.flatMap((name, place) =>
    peopleColumns.has(folded(name)) || familyOf(name) ? [] : [place],
  );
  const flags = header.flatMap((name, place) => {
    const family = familyOf(name);
    return family ? [{ place, family, name: name.trim().slice(family.prefix.length) }] : [];
  });
  const fold = ({ line, cells }: SourceRow): SourceRow => {
    // a row with fewer or more cells than the header stays so, and is reported
    if (cells.length < header.length) return { line, cells: cells.slice(0, kept.length) };
    const lists = new Map<string, string[]>(gathered.map((list) => [list, []]));
    for (const { place, family, name } of flags) {
      const flag = (cells[place] ?? '').trim().toUpperCase();
      if (flag === 'Y') lists.get(family.list)!.push(name);
      else if (flag !== '' && flag !== 'N')
        lists.get(flagLists.unreadable)!.push(`${header[place]}=${flag}`);
    }
    return {
      line,
      cells: [
        ...kept.map((place) => cells[place] ?? ''),
        ...gathered.map((list) => lists.get(list)!.join('|')),
        ...cells.slice(header.length),
      ],
    };
  };
  return {
    ...rest,
    header: [...kept.map((place) => header[place]!), ...gathered],
    rows: eachRow(rows, fold),
  };
}

function familyOf(name: string) {
  return families.find(({ prefix }) => folded(name).startsWith(prefix));
}

async function* eachRow(
  batches: AsyncIterable<readonly SourceRow[]>,
  fold: (row: SourceRow) => SourceRow,
): AsyncGenerator<readonly SourceRow[]> {
  for await (const batch of batches) yield batch.map(fold);
}
