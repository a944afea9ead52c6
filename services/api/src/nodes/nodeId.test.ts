import { expect, test } from 'vitest';
import { nodeId, nodeTypes, readNodeId } from './nodeId.js';

const locals = ['1-101', '22', 'L1', '1A', 'a:b', 'ö/ü?', ' '];

test('an id of anything names it again, and no two things share one', () => {
  const names = nodeTypes.flatMap((type) =>
    ['E08000026', 'E10000031'].flatMap((authority) =>
      locals.map((local) => ({ type, authority, local })),
    ),
  );
  const ids = names.map(({ type, authority, local }) => nodeId(type, authority, local));
  expect(ids.map(readNodeId)).toEqual(names);
  expect(new Set(ids).size).toBe(names.length);
  expect(ids.every((id) => /^[\w-]+$/.test(id))).toBe(true);
});

test.each(['', '1-101', 'E08000026', 'UHJvdmlkZXI', 'Provider:E08000026:1', '%%%'])(
  '%j is no id',
  (text) => expect(readNodeId(text)).toBeNull(),
);

test('an id with a sign that is not its own is no id', () => {
  const id = nodeId('Provider', 'E08000026', '1-101');
  for (const other of [`${id}=`, ` ${id}`, `${id}A`, `${id}\n`, id.toLowerCase()])
    expect(readNodeId(other)).toBeNull();
});

test('an id of a type that is none is no id', () => {
  const made = Buffer.from('Person:E08000026:1').toString('base64url');
  expect(readNodeId(made)).toBeNull();
});
