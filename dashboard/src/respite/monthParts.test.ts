import { expect, test } from 'vitest';
import { testFigures } from '../charts/testFigures.js';
import { monthParts } from './monthParts.js';
import { twoYears } from './twoYears.js';
import { testChosen } from '../homeSupport/testChosen.js';

const { rounded } = testFigures;
// planned and emergency are rounded on their own: together they are 280, the month has 320
const march = {
  month: '2024-03-01',
  all: rounded(320),
  planned: rounded(180),
  emergency: rounded(100),
};

const columnsOf = (content: ReturnType<typeof monthParts>) =>
  content === 'empty'
    ? []
    : content.table.rows.map(({ figures }) => figures.map(({ display }) => display));

test('March has 320 nights in every panel of the page, and no panel draws the sum of its rounded parts', () => {
  const parts = monthParts([march], 'nights');
  const years = twoYears([{ month: march.month, figure: march.all }], [], 'nights', testChosen({}));
  expect(columnsOf(parts)).toEqual([['320', '180', '100']]);
  expect(columnsOf(years)).toEqual([['320']]);
});
