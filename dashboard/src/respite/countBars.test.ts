import { expect, test } from 'vitest';
import type { Figure } from '../figures/figure.js';
import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';
import { countBars, type CountBarsRow } from './countBars.js';

const year = financialYear(2023);
const chosen: Chosen = {
  year,
  years: [year],
  place: 'Testing Council',
  clientGroup: null,
  workingAge: null,
  own: { count: 'stays' },
  signedIn: false,
};
const rounded = (value: number): Figure => ({
  value,
  display: String(value),
  status: 'ROUNDED',
  reason: null,
  unit: '',
  least: null,
  most: null,
});
const suppressed: Figure = {
  value: null,
  display: '*',
  status: 'SUPPRESSED',
  reason: null,
  unit: '',
  least: null,
  most: null,
};

function row(code: string, stays: Figure): CountBarsRow {
  return { named: { code, label: code }, stays, nights: rounded(1), people: rounded(1) };
}

test('counts what is chosen, most first, a suppressed value last', () => {
  const state = countBars(
    [row('A', suppressed), row('B', rounded(20)), row('C', rounded(55))],
    [],
    'Setting',
    chosen,
  );
  expect(state).not.toBe('empty');
  const { table } = state as Exclude<typeof state, 'empty'>;
  expect(table.rows.map(({ heading, figures }) => [heading, figures[0]?.display])).toEqual([
    ['C', '55'],
    ['B', '20'],
    ['A', '*'],
  ]);
});

test('keeps the order of ages where it is asked to', () => {
  const rows = [row('18 to 24', rounded(5)), row('25 to 44', rounded(50))];
  const { table } = countBars(rows, [], 'Age', chosen, 'as given') as Exclude<
    ReturnType<typeof countBars>,
    'empty'
  >;
  expect(table.rows.map(({ heading }) => heading)).toEqual(['18 to 24', '25 to 44']);
});

test('is empty without rows', () => {
  expect(countBars([], [], 'Setting', chosen)).toBe('empty');
});
