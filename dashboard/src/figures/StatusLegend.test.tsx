import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FigureMark } from './figure.js';
import { StatusLegend } from './StatusLegend.js';

function html(...marks: FigureMark[]): string {
  return renderToStaticMarkup(<StatusLegend marks={new Set(marks)} />);
}

test('lists the symbols that are there, and no other', () => {
  expect(html('EXACT', 'SUPPRESSED')).toContain('fewer than 5 people');
  expect(html('EXACT', 'SUPPRESSED')).not.toContain('not available');
  expect(html('NOT_AVAILABLE')).not.toContain('*');
});

test('tells what is not loaded from what has not settled and from what is of a part of the time', () => {
  expect(html('NOT_LOADED')).toContain('no records of this time are loaded');
  expect(html('UNSETTLED')).toContain('later records may still change it');
  expect(html('ROUNDED', 'PARTIAL')).toContain('of a part of the time');
});

test('says that figures are rounded where some are', () => {
  expect(html('ROUNDED')).toContain('Figures are rounded');
});

test('takes no place where every figure is exact', () => {
  expect(html('EXACT')).toBe('');
});
