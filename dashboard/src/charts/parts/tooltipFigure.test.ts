import { expect, test } from 'vitest';
import { barsChart } from '../bars/barsChart.js';
import { testFigures } from '../testFigures.js';
import { tooltipFigure } from './chartParts.js';

const { exact, missing, rounded, suppressed } = testFigures;
const people = { ...rounded(120), least: 116, most: 124 };

test('a tooltip says how far a rounded figure may be off, and of no other', () => {
  expect(tooltipFigure(people, 'people')).toBe('120 people (between 116 and 124)');
  expect(tooltipFigure({ ...exact(84), least: 84, most: 84 }, 'beds')).toBe('84 beds');
  expect(tooltipFigure(rounded(95.1, '95.1%'))).toBe('95.1%');
  expect(tooltipFigure(suppressed, 'people')).toBe('*');
  expect(tooltipFigure(missing, 'people')).toBe('–');
  expect(tooltipFigure(undefined, 'people')).toBe('–');
});

test('a bar says so where the pointer is', () => {
  const { tooltip } = barsChart([{ name: 'Zone 7', figure: people }], { unit: 'people' });
  const { formatter } = tooltip as { formatter: (hovered: unknown) => string };
  expect(formatter([{ dataIndex: 0 }])).toBe(
    '<strong>Zone 7</strong><br>120 people (between 116 and 124)',
  );
});
