import { expect, test } from 'vitest';
import { homeSupport } from '../../cubes/homeSupport.js';
import type { GatedRow } from '../answerRow.js';
import { figureOf } from '../display.js';
import { allOthers } from './foldDimension.js';
import { gateOthers } from './gateOthers.js';

const people = homeSupport.measures.find(({ id }) => id === 'people')!;
const kept = [
  { code: 'a', label: 'A' },
  { code: 'b', label: 'B' },
];

function row(code: string, value: number | null): GatedRow {
  return {
    dimensions: { zone: { code, label: code }, month: '2024-01-01' },
    places: { zone: code, month: '2024-01-01' },
    measures: { people: figureOf(value, value === null ? 'SUPPRESSED' : 'ROUNDED', people) },
  };
}

/** What all others show, where the unfolded cells show these, and some codes have no row. */
function othersBeside(
  cells: Readonly<Record<string, number | null>>,
  codes: number | null,
): string {
  const unfolded = Object.entries(cells).map(([code, value]) => row(code, value));
  const folded = [...unfolded.slice(0, 2), row(allOthers.code, 40)];
  const rows = gateOthers({ dimension: 'zone', kept, codes, measures: [people], unfolded, folded });
  expect(rows.slice(0, 2)).toEqual(folded.slice(0, 2));
  return rows[2]!.measures['people']!.display;
}

test('all others show where none, or more than one, of the codes in them is suppressed', () => {
  expect(othersBeside({ a: 50, b: 45, c: 20, d: 20 }, 4)).toBe('40');
  expect(othersBeside({ a: 50, b: 45, c: 35, d: null, e: null }, 5)).toBe('40');
});

test('all others do not show where they less the rest would be one suppressed cell', () => {
  expect(othersBeside({ a: 50, b: 45, c: 20, d: 15, e: null }, 5)).toBe('*');
  // the row of the fifth code was left out of a long answer
  expect(othersBeside({ a: 50, b: 45, c: 20, d: 15 }, 5)).toBe('*');
  expect(othersBeside({ a: 50, b: 45, c: 20, d: 20 }, 6)).toBe('40');
});

test('all others do not show beside a chosen code that does not', () => {
  expect(othersBeside({ a: 50, b: null, c: 20, d: 20 }, 4)).toBe('*');
});

test('where a cell without a row is empty, and no secret, nothing is taken for suppressed', () => {
  expect(othersBeside({ a: 50, b: 45, c: 40 }, null)).toBe('40');
});
