import { expect, test } from 'vitest';
import { askRows } from './askRows.js';
import { report } from './report.js';

// Law: what is worked out of figures tells no more than they do: a change, a share or a sum along time is that of the figures
// shown, and none is there where one of them is not. A percentile is of ten people or more, on its step.

const periods =
  'periods: [{ name: "now", from: "2023-10-01", to: "2024-03-31" }, { name: "before", shift: { of: "now", months: -6 } }]';

test('changes between two periods', { timeout: 600_000 }, async () => {
  let [shown, hidden, more] = [0, 0, 0];
  for (const by of ['WARD, SEX', 'ETHNIC_GROUP, SEX', 'SERVICE_TYPE, AGE_BAND', 'WARD, QUARTER'])
    for (const measure of ['people', 'starts']) {
      const name = measure.toUpperCase();
      const rows = await askRows('placements', `by: [${by}], ${periods}`, [
        `now: ${measure}(period: "now")`,
        `before: ${measure}(period: "before")`,
        `change(of: ${name}, from: "before", to: "now")`,
        `percent: change(of: ${name}, from: "before", to: "now", as: PERCENT)`,
      ]);
      for (const { figures } of rows) {
        const { now, before, change, percent } = figures;
        const both = now!.value !== null && before!.value !== null;
        if (both) shown += 1;
        else hidden += 1;
        const expected = both ? now!.value! - before!.value! : null;
        if (change!.value !== expected || (!both && percent!.value !== null)) more += 1;
      }
    }
  report('a change that tells more than the two figures it is of', more, shown + hidden);
  expect(shown).toBeGreaterThan(100);
  expect(hidden).toBeGreaterThan(100);
  expect(more).toBe(0);
});

test('windows that overlap', { timeout: 600_000 }, async () => {
  const where = 'where: { date: { from: "2022-04-01", to: "2024-03-31" } }';
  let [windows, hidden, more] = [0, 0, 0];
  for (const first of ['ZONE', 'SEX', 'ETHNIC_GROUP']) {
    const rows = await askRows('homeSupport', `by: [${first}, MONTH], ${where}`, [
      'hoursDelivered',
      'rolling: hoursDelivered(as: ROLLING_3)',
    ]);
    for (const series of Map.groupBy(rows, ({ codes }) => codes[0]).values())
      series.forEach(({ figures }, place) => {
        const window = series.slice(place - 2, place + 1).map((row) => row.figures);
        if (place < 2) return;
        windows += 1;
        const all = window.every((month) => month['hoursDelivered']!.value !== null);
        if (!all) hidden += 1;
        const sum = window.reduce((total, month) => total + month['hoursDelivered']!.value!, 0);
        if (figures['rolling']!.value !== (all ? sum : null)) more += 1;
      });
  }
  report('a window of three months that tells more than its months', more, windows);
  expect(windows).toBeGreaterThan(300);
  expect(hidden).toBeGreaterThan(10);
  expect(more).toBe(0);
});

test('percentiles', { timeout: 600_000 }, async () => {
  const where = 'where: { date: { from: "2021-04-01", to: "2023-12-31" } }';
  const questions = [
    { cube: 'placements', measure: 'lengthOfStayDays', count: 'ends' },
    { cube: 'demand', measure: 'assessmentDays', count: 'assessments' },
  ];
  let [shown, ofFew, offStep, outside, exactly] = [0, 0, 0, 0, 0];
  for (const { cube, measure, count } of questions)
    for (const by of ['WARD, QUARTER', 'ETHNIC_GROUP, SEX', 'AGE_BAND, QUARTER', 'CLIENT_GROUP']) {
      const figures = [count, `MEDIAN: ${measure}(as: MEDIAN)`, `P90: ${measure}(as: P90)`];
      const args = `by: [${by}], ${where}`;
      const seen = await askRows(cube, args, figures);
      const truth = await askRows(cube, args, figures, 'analyst');
      const exact = new Map(truth.map((row) => [JSON.stringify(row.codes), row.figures]));
      for (const { codes, figures: of } of seen)
        for (const name of ['MEDIAN', 'P90']) {
          const { value, least, most } = of[name]!;
          if (value === null) continue;
          const own = exact.get(JSON.stringify(codes))!;
          const days = own[name]!.value!;
          shown += 1;
          // there are no more people than rows
          if (own[count]!.value! < 10) ofFew += 1;
          if (value > 20 && value % 5 !== 0) offStep += 1;
          if (days < least! || days > most!) outside += 1;
          if (value > 20 && days === value) exactly += 1;
        }
    }
  report('a percentile of fewer than ten, or off its step', ofFew + offStep, shown);
  report('a percentile above 20 days that is the days of its person', exactly, shown);
  expect(shown).toBeGreaterThan(100);
  expect(exactly / shown).toBeLessThanOrEqual(0.25);
  expect({ ofFew, offStep, outside }).toEqual({ ofFew: 0, offStep: 0, outside: 0 });
});
