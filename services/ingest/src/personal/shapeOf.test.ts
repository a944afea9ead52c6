import { expect, test } from 'vitest';
import { shapeOf } from './shapeOf.js';

test('a shape keeps capitals, letters, digits and signs apart', () => {
  expect(shapeOf('Zebedee Fictional')).toBe('Aaaaaaa Aaaaaaaaa');
  expect(shapeOf('14/02/1941')).toBe('99/99/9999');
  expect(shapeOf('zebedee@example.org')).toBe('aaaaaaa@aaaaaaa.aaa');
});

test('letters and digits of every script have the same shapes', () => {
  expect(shapeOf('Žebedée Ѕмит ٣４')).toBe('Aaaaaaa Aaaa 99');
  expect(shapeOf('Zebe\u0301 \u5b57\u00a0\u20ac')).toBe('Aaaa a ?');
});

test('the shape of a shape is itself, a cut one too', () => {
  for (const value of ['Zebedee 12', 'x'.repeat(500), 'Ａ\u0000\t…', '🙂 …'])
    expect(shapeOf(shapeOf(value))).toBe(shapeOf(value));
  expect(shapeOf('x'.repeat(500))).toHaveLength(60);
});
