import { expect, test } from 'vitest';
import { figureState } from './figureState.js';
import type { FigureSpec } from '../figureSpec.js';
import { provisionalChosen } from '../provisionalChosen.js';

const figure: FigureSpec<{ rows: string[] | null }> = {
  id: 'rows',
  title: 'Rows',
  unit: 'Rows',
  period: () => '2023/24',
  placeholderHeight: 100,
  fragment: { kind: 'Document', definitions: [] } as unknown as FigureSpec<unknown>['fragment'],
  read: ({ rows }) => (rows!.length === 0 ? 'empty' : 'failed'),
};

test('waits while the page has no answer or its choices are not settled', () => {
  expect(figureState(figure, 'loading', provisionalChosen)).toBe('loading');
  expect(figureState(figure, { rows: [] }, null)).toBe('loading');
});

test('fails with the page', () => {
  expect(figureState(figure, 'failed', provisionalChosen)).toBe('failed');
});

test('reads its part of the answer', () => {
  expect(figureState(figure, { rows: [] }, provisionalChosen)).toBe('empty');
});
