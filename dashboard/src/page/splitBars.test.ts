import { expect, test } from 'vitest';
import { chartSvg } from '../charts/panel/chartSvg.js';
import { chartLook } from '../charts/parts/chartLook.js';
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

/** The names on the axis of the drawing. */
function namesDrawn(content: ReturnType<typeof splitBars>): unknown {
  if (content === 'empty') throw new Error('nothing drawn');
  const { yAxis } = content.option(chartLook('light')) as { yAxis: { data: readonly string[] } };
  return yAxis.data;
}

test('draws values with nothing to show in either year as one line, and keeps each in the table', () => {
  const content = splitBars(
    [
      { named: named('laundry'), figure: suppressed },
      { named: named('meals'), figure: suppressed },
      { named: named('gardening'), figure: suppressed },
      { named: named('telecare'), figure: rounded(20) },
    ],
    [
      { named: named('laundry'), figure: rounded(5) },
      { named: named('meals'), figure: suppressed },
    ],
    options,
    chosen,
  );
  expect(namesDrawn(content)).toEqual(['telecare', 'laundry', '2 others']);
  if (content === 'empty') throw new Error('nothing drawn');
  const svg = chartSvg(content.option(chartLook('light')), { width: 560, height: 200 });
  expect(svg).toContain('none, or too few to show');
  expect(content.table.rows.map(({ heading }) => heading)).toEqual([
    'telecare',
    'laundry',
    'meals',
    'gardening',
  ]);
  expect(content.table.columns).toEqual(['Service', 'People, 2023/24', '2022/23']);
});

test('says none where nobody is known to be there, and keeps what is missing for another reason', () => {
  const content = splitBars(
    [
      { named: named('laundry'), figure: testFigures.exact(0) },
      { named: named('meals'), figure: testFigures.exact(0) },
      { named: named('telecare'), figure: testFigures.exact(20) },
      { named: named('short breaks'), figure: testFigures.missing },
    ],
    [],
    options,
    chosen,
  );
  expect(namesDrawn(content)).toEqual(['telecare', 'short breaks', '2 others']);
  if (content === 'empty') throw new Error('nothing drawn');
  const svg = chartSvg(content.option(chartLook('light')), { width: 560, height: 200 });
  expect(svg).toContain('>none</text>');
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
