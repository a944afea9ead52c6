import { expect, test } from 'vitest';
import { testFigures } from '../charts/testFigures.js';
import type { Chosen } from './chosen.js';
import { financialYear } from '../periods/financialYear.js';
import { splitBars } from './splitBars.js';

const { rounded, suppressed } = testFigures;
const chosen: Chosen = {
  year: financialYear(2023),
  years: [financialYear(2023)],
  place: 'Testing Council',
  clientGroup: null,
  workingAge: null,
  own: {},
  signedIn: false,
};
const named = (code: string) => ({ code, label: code });
const options = { heading: 'Service', label: 'People', unit: 'people' };

test('leaves out a value that is never shown, and keeps one that was shown a year before', () => {
  const content = splitBars(
    [
      { named: named('laundry'), figure: suppressed },
      { named: named('meals'), figure: suppressed },
      { named: named('telecare'), figure: rounded(20) },
    ],
    [
      { named: named('laundry'), figure: rounded(5) },
      { named: named('meals'), figure: suppressed },
    ],
    { ...options, onlyKnown: 'all' },
    chosen,
  );
  if (content === 'empty') throw new Error('nothing drawn');
  expect(content.table.rows.map(({ heading }) => heading)).toEqual(['telecare', 'laundry']);
  expect(content.table.columns).toEqual(['Service', 'People, 2023/24', '2022/23']);
});

test('keeps a suppressed value with its symbol', () => {
  const content = splitBars(
    [{ named: named('18 to 24'), figure: suppressed }],
    [],
    options,
    chosen,
  );
  if (content === 'empty') throw new Error('nothing drawn');
  expect(content.table.rows[0]?.figures[0]?.display).toBe('*');
});
