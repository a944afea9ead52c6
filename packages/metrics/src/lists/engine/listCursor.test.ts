import { expect, test } from 'vitest';
import { checkUnchanged, listCursor, type ListWalk, markOf, walkName } from './listCursor.js';

const walk: ListWalk = {
  list: 'locations',
  authority: 'E08000026',
  where: { kind: { in: ['nursing', 'residential'] }, beds: { gte: 20 } },
  order: [{ field: 'name', direction: 'ASC' }],
};
const of = (other: Partial<ListWalk> = {}) => ({ name: walkName({ ...walk, ...other }), words: 2 });
const cursor = (place: readonly (string | null)[] = ['Ash House', 'L1']) =>
  listCursor(of().name, { place, dataVersion: 7 });

test('a cursor marks a place and gives it back', () => {
  expect(markOf(cursor(), of(), 'after')).toEqual({ place: ['Ash House', 'L1'], dataVersion: 7 });
  expect(markOf(cursor([null, 'L1']), of(), 'after').place).toEqual([null, 'L1']);
});

test.each(['nonsense', '', 'W10', Buffer.from('["a"]').toString('base64url')])(
  'text that is no cursor is refused: %s',
  (text) => {
    expect(() => markOf(text, of(), 'after')).toThrow(`after: "${text}" is not a cursor`);
  },
);

test.each([
  ['list', { list: 'providers' }],
  ['council', { authority: 'E08000025' }],
  ['filter', { where: { kind: { in: ['nursing'] }, beds: { gte: 20 } } }],
  ['filter left out', { where: null }],
  ['filter turned round', { where: { not: walk.where! } }],
  ['field of the order', { order: [{ field: 'beds', direction: 'ASC' }] }],
  ['direction', { order: [{ field: 'name', direction: 'DESC' }] }],
] satisfies [string, Partial<ListWalk>][])('a cursor of another %s is refused', (_, other) => {
  expect(() => markOf(cursor(), of(other), 'before')).toThrow(
    expect.objectContaining({ code: 'invalid-cursor', details: { field: 'before' } }),
  );
});

test('a filter may be written down in another order, and with what is given as nothing', () => {
  const where = {
    beds: { gte: 20, lte: null },
    active: null,
    kind: { in: ['residential', 'nursing'] },
  };
  expect(walkName({ ...walk, where })).toBe(of().name);
});

test('a walk over data that have changed is told to start again', () => {
  const mark = markOf(cursor(), of(), 'after');
  expect(() => checkUnchanged(mark, 7, 'after')).not.toThrow();
  expect(() => checkUnchanged(mark, 8, 'after')).toThrow(
    expect.objectContaining({ code: 'data-changed' }),
  );
  expect(() => checkUnchanged(mark, 8, 'after')).toThrow(
    'version 7 of the data, which are at version 8',
  );
});
