import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FigureStatus } from './figure.js';
import { StatusLegend } from './StatusLegend.js';

function html(...statuses: FigureStatus[]): string {
  return renderToStaticMarkup(<StatusLegend statuses={new Set(statuses)} />);
}

test('lists the symbols that are there, and no other', () => {
  expect(html('EXACT', 'SUPPRESSED')).toContain('fewer than 5 people');
  expect(html('EXACT', 'SUPPRESSED')).not.toContain('not available');
  expect(html('NOT_AVAILABLE')).not.toContain('*');
});

test('says that figures are rounded where some are', () => {
  expect(html('ROUNDED')).toContain('Figures are rounded');
});

test('takes no place where every figure is exact', () => {
  expect(html('EXACT')).toBe('');
});
