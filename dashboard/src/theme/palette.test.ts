import { expect, test } from 'vitest';
import { contrastRatio } from './contrastRatio.js';
import { palette, type Scheme } from './palette.js';

const schemes: Scheme[] = ['light', 'dark'];

test.each(schemes)('every series colour reaches 3:1 on the %s surface', (scheme) => {
  const { series, surface } = palette[scheme];
  const lowest = Math.min(...series.map((colour) => contrastRatio(colour, surface)));
  expect(lowest).toBeGreaterThanOrEqual(3);
});

test.each(schemes)('text reaches 4.5:1 on the %s surface and page', (scheme) => {
  const { text, quiet, accent, surface, page } = palette[scheme];
  const pairs = [text, quiet, accent].flatMap((ink) => [
    contrastRatio(ink, surface),
    contrastRatio(ink, page),
  ]);
  expect(Math.min(...pairs)).toBeGreaterThanOrEqual(4.5);
});

test('black on white is 21 to 1', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
});
