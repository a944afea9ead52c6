import { beforeAll, expect, test } from 'vitest';
import { askCells, type CellsShown } from '../disclosure/askCells.js';
import { ask } from '../platform.js';
import { askData } from './askData.js';

// Law: an answer with an address of its own holds what GraphQL answers to the same question, every cell of it, or is
// refused where GraphQL refuses it.

interface CatalogueCube {
  readonly id: string;
  readonly timeGrains: readonly string[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly values: readonly { readonly code: string; readonly name: string }[];
  }[];
  readonly measures: readonly { readonly id: string }[];
}

let cubes: readonly CatalogueCube[];
beforeAll(async () => {
  const query = `{ catalogue { id timeGrains dimensions { id: field kind values { code name } } measures { id: field } } }`;
  cubes = (await ask<{ catalogue: readonly CatalogueCube[] }>(query)).catalogue;
});

const ids = [
  'supply',
  'placements',
  'serviceFlows',
  'homeSupport',
  'respite',
  'demand',
  'population',
];
const callers = ['public', 'analyst'] as const;
const asked = ids.flatMap((id) => callers.map((as) => [id, as] as const));

test('every subject is asked about here', () => {
  expect(cubes.map(({ id }) => id)).toEqual(ids);
});

test.each(asked)('%s: each cell for the %s is what GraphQL shows', async (id, as) => {
  const cube = cubes.find((each) => each.id === id)!;
  const groupings = groupingsOf(cube);
  const differences: string[] = [];
  let answered = 0;
  for (const [i, by] of groupings.entries()) {
    const measure = cube.measures[i % cube.measures.length]!.id;
    const { shown, told } = await askBoth(cube, { by, measure }, as);
    if (told.status === 200) answered += 1;
    differences.push(...differencesOf(cube, { by, measure }, shown, told));
  }
  expect(differences).toEqual([]);
  // a question in three at the least, so that not all of this is refusals
  expect(answered).toBeGreaterThan(groupings.length / 3);
});

/** Each dimension by itself, and each beside the one after it and the month. */
function groupingsOf({ dimensions, timeGrains }: CatalogueCube): readonly (readonly string[])[] {
  const names = dimensions.map(({ id }) => id);
  const time = timeGrains.filter((grain) => grain === 'month');
  return [
    ...names.map((name) => [name]),
    ...names.slice(1).map((name, i) => [...new Set([names[i]!, name, ...time])]),
  ];
}

interface Grouping {
  readonly by: readonly string[];
  readonly measure: string;
}

async function askBoth(cube: CatalogueCube, { by, measure }: Grouping, as: 'public' | 'analyst') {
  const timed = cube.timeGrains.length > 0;
  const where = timed ? 'date: { from: "2024-01-01", to: "2024-03-31" }' : '';
  const shown = await askCells({ cube: cube.id, by, measure, where }, as).catch(() => null);
  const told = await askData(
    `${cube.id}.csv`,
    { by: by.join(), measure, ...(timed && { from: '2024-01-01', to: '2024-03-31' }) },
    as,
  );
  return { shown, told };
}

function differencesOf(
  cube: CatalogueCube,
  { by, measure }: Grouping,
  shown: CellsShown | null,
  { status, rows, text }: Awaited<ReturnType<typeof askData>>,
): readonly string[] {
  const name = `${cube.id} ${measure} by ${by.join()}`;
  // what is refused is refused by both; what is too much for one answer says how much it is
  if (status === 422 && shown)
    return (JSON.parse(text) as { rows: number }).rows === shown.cells.size
      ? []
      : [`${name}: rows`];
  if (status !== 200 || shown === null)
    return status >= 400 && status < 500 && shown === null ? [] : [`${name}: ${status}`];
  if (rows.length !== shown.cells.size) return [`${name}: ${rows.length} of ${shown.cells.size}`];
  return rows.flatMap((row) => {
    const place = JSON.stringify(by.map((field) => placeOf(cube, field, row[field]!)));
    const cell = shown.cells.get(place);
    const same =
      cell && row[measure] === String(cell.value ?? '') && row[`${measure}_status`] === cell.status;
    return same ? [] : [`${name}: ${place} ${JSON.stringify(row)} ${JSON.stringify(cell)}`];
  });
}

/** What GraphQL shows of a dimension, from its code. */
function placeOf({ dimensions }: CatalogueCube, field: string, code: string): unknown {
  const { kind, values } = dimensions.find(({ id }) => id === field)!;
  if (kind === 'TIME') return code;
  if (kind === 'OPEN') return code === 'unknown' ? null : { code };
  return { code: values.find((value) => value.code === code)?.name ?? code };
}
