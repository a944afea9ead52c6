import { expect, test } from 'vitest';
import { cubeOf } from '../question/checkQuestion.js';
import type { FigureReason } from '../gate/figure.js';
import { figureOf } from './rows/display.js';
import { noticesOf } from './notices.js';

const cube = cubeOf('homeSupport');
const [people] = cube.measures;
const asked = { cube, shown: [people!] };
const figure = (reason: FigureReason | null) =>
  figureOf(null, 'NOT_AVAILABLE', people!, reason ? { reason } : undefined);
const row = (reason: FigureReason | null) => ({ measures: { [people!.id]: figure(reason) } });
const whole = { rows: [], totals: {}, withheld: 0, everyCell: true };

test('of an answer as it was asked there is nothing to say', () => {
  expect(noticesOf(asked, { ...whole, rows: [row(null)] })).toEqual([]);
});

test('each reason why figures are missing is told once, with its rows', () => {
  const rows = [row('NOT_LOADED'), row('UNSETTLED'), row('NOT_LOADED'), row('NO_VALUE')];
  const totals = { people: figureOf(12, 'EXACT', people!, { reason: 'PARTIAL' }) };
  const notices = noticesOf(asked, { ...whole, rows, totals });
  expect(notices.map(({ code, rows: count }) => [code, count])).toEqual([
    ['NOT_LOADED', 2],
    ['PARTIAL', null],
    ['UNSETTLED', 1],
  ]);
});

test('rows that hold a suppressed figure are counted, those left out are not', () => {
  const notices = noticesOf(asked, { ...whole, rows: [row(null)], withheld: 1, everyCell: false });
  expect(notices.map(({ code, rows: count }) => [code, count])).toEqual([
    ['SUPPRESSED', 1],
    ['ROWS_LEFT_OUT', null],
  ]);
  expect(notices[0]?.message).toBe(
    '1 of 1 rows hold a figure that is not shown, to protect people.',
  );
});
