import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { homeSupport } from '../../cubes/homeSupport.js';
import { gateCount } from '../../gate/gateCount.js';
import { publicPolicy } from '../../gate/policy.js';
import type { GatedRow } from '../rows/answerRow.js';
import { figureOf } from '../rows/display.js';
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
  const rows = gateOthers({
    dimension: 'zone',
    kept,
    codes,
    measures: [people],
    fewestHiding: 10,
    unfolded,
    folded,
  });
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

test('where many codes show, their rounding hides the one that does not', () => {
  const nine = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`c${i}`, 20]));
  expect(othersBeside({ a: 50, b: 45, ...nine, x: null }, 12)).toBe('*');
  expect(othersBeside({ a: 50, b: 45, ...nine, d: 20, x: null }, 13)).toBe('40');
});

test('all others do not show beside a chosen code that does not', () => {
  expect(othersBeside({ a: 50, b: null, c: 20, d: 20 }, 4)).toBe('*');
});

test('where a cell without a row is empty, and no secret, nothing is taken for suppressed', () => {
  expect(othersBeside({ a: 50, b: 45, c: 40 }, null)).toBe('40');
});

test('ten codes that show leave a suppressed cell of one to four told from an empty one little better than by chance', () => {
  const random = xoroshiro128plus(20_261_128);
  const int = (from: number, to: number) => uniformInt(random, from, to);
  const rounded = (count: number) =>
    gateCount({ people: count, lead: int(0, 1_000_000_000) }, publicPolicy.base);
  /** All others less the codes that show, where so many people are in the cell that does not. */
  const rest = (hidden: number) => {
    const counts = Array.from({ length: publicPolicy.fewestHiding }, () => int(5, 200));
    const all = counts.reduce((sum, count) => sum + count, hidden);
    return counts.reduce((left, count) => left - rounded(count), rounded(all));
  };
  const tries = 4_000;
  const none = Array.from({ length: tries }, () => rest(0));
  const some = Array.from({ length: tries }, () => rest(int(1, 4)));
  const toldApart = [-10, -5, 0, 5, 10].map(
    (least) =>
      (some.filter((left) => left > least).length + none.filter((left) => left <= least).length) /
      (2 * tries),
  );
  expect(Math.max(...toldApart)).toBeLessThan(0.6);
});
