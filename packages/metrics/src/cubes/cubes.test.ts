import { expect, test } from 'vitest';
import { catalogue } from '../explain/catalogue.js';
import { cubes } from './cubes.js';
import { codeLists } from './codes.js';
import { partsOf } from './partsOf.js';

const measures = cubes.flatMap((cube) => cube.measures.map((measure) => ({ cube, measure })));
const dimensions = cubes.flatMap((cube) => cube.dimensions);

test('every part of every measure rests on a basis of its cube, and every basis on a fact', () => {
  const lost = measures.flatMap(({ cube, measure }) =>
    partsOf(measure.formula).filter(({ basis }) => {
      const fact = cube.bases[basis]?.fact;
      return fact === undefined || !(fact in cube.facts);
    }),
  );
  expect(lost).toEqual([]);
});

test('all parts of a measure stand on the same files and days, of layouts of its cube', () => {
  const needs = (cube: (typeof cubes)[number], basis: string) => {
    const { covers, needs: own } = cube.bases[basis]!;
    return JSON.stringify([covers === 'lastDay' ? 'lastDay' : own?.of, own?.layouts]);
  };
  const mixed = measures.filter(
    ({ cube, measure }) =>
      new Set(partsOf(measure.formula).map(({ basis }) => needs(cube, basis))).size > 1,
  );
  expect(mixed).toEqual([]);
  const strange = cubes.flatMap((cube) =>
    [cube.needs, ...Object.values(cube.bases).map((basis) => basis.needs)].flatMap(
      (need) => need?.layouts?.filter((layout) => !cube.layouts.includes(layout)) ?? [],
    ),
  );
  expect(strange).toEqual([]);
});

test('one id names one part of a cube', () => {
  const twice = cubes.flatMap((cube) => {
    const parts = new Set(cube.measures.flatMap(({ formula }) => partsOf(formula)));
    const known = new Map([...parts].map((part) => [part.id, part]));
    return [...parts].filter((part) => known.get(part.id)!.basis !== part.basis);
  });
  expect(twice).toEqual([]);
});

test('every closed dimension has the list it names, and each thing a definition that ends', () => {
  const closed = dimensions.filter(({ kind }) => kind === 'closed');
  expect(closed.filter(({ list }) => !((list ?? '') in codeLists))).toEqual([]);
  const open = [...dimensions, ...cubes, ...measures.map(({ measure }) => measure)];
  expect(open.filter(({ definition }) => !definition.endsWith('.'))).toEqual([]);
});

test('dimensions and measures of a cube have different names', () => {
  const clashes = cubes.filter((cube) => {
    const ids = [...cube.dimensions, ...cube.measures].map(({ id }) => id);
    return new Set(ids).size < ids.length;
  });
  expect(clashes).toEqual([]);
});

test('the catalogue holds words and no SQL', () => {
  expect(catalogue.map(({ id }) => id)).toEqual(cubes.map(({ id }) => id));
  expect(JSON.stringify(catalogue)).not.toContain('formula');
});
