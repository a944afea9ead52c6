import { expect, test } from 'vitest';
import { iterativeProportionalFit, marginOf } from './iterativeProportionalFit.js';

test('a survey of two by two raked to a census, against its closed form', () => {
  // Worked example of B. Klemens on raking: survey 7, 9, 12, 7; census rows 5 and 15, columns 10 and 10. The odds ratio of
  // the survey stays: x (5 + x) / ((5 - x)(10 - x)) = 49 / 108, so 59 x² + 1275 x - 2450 = 0.
  const x = (-1275 + Math.sqrt(1275 ** 2 + 4 * 59 * 2450)) / (2 * 59);
  const { cells } = iterativeProportionalFit({ shape: [2, 2], cells: [7, 9, 12, 7] }, [
    { axes: [0], totals: [5, 15] },
    { axes: [1], totals: [10, 10] },
  ]);
  [x, 5 - x, 10 - x, 5 + x].forEach((people, i) => expect(cells[i]).toBeCloseTo(people, 8));
});

test('four by four, against a fit made with NumPy 2.4 to twelve digits', () => {
  // Seed and margins of the example in the encyclopaedia's article on iterative proportional fitting.
  const seed = [40, 30, 20, 10, 35, 50, 100, 75, 30, 80, 70, 120, 20, 30, 40, 50];
  const { cells } = iterativeProportionalFit({ shape: [4, 4], cells: seed }, [
    { axes: [0], totals: [150, 300, 400, 150] },
    { axes: [1], totals: [200, 300, 400, 100] },
  ]);
  const fitted = [
    64.558509776548, 46.232459708824, 35.384298264331, 3.824732250297, 49.967919418674,
    68.15935407176, 156.498546421857, 25.374180087709, 56.721943602096, 144.428225566299,
    145.082481431417, 53.767349400188, 28.751627202681, 41.179960653117, 63.034673882395,
    17.033738261807,
  ];
  fitted.forEach((people, i) => expect(cells[i]).toBeCloseTo(people, 6));
});

test('without a seed to keep, two margins give independence', () => {
  const { cells, rounds } = iterativeProportionalFit({ shape: [2, 2], cells: [1, 1, 1, 1] }, [
    { axes: [0], totals: [2, 4] },
    { axes: [1], totals: [5, 1] },
  ]);
  [10 / 6, 2 / 6, 20 / 6, 4 / 6].forEach((people, i) => expect(cells[i]).toBeCloseTo(people, 12));
  expect(rounds).toBe(1);
});

test('three axes meet margins that overlap, and empty cells stay empty', () => {
  const fit = iterativeProportionalFit({ shape: [2, 2, 2], cells: [0, 3, 5, 7, 2, 4, 6, 8] }, [
    { axes: [0, 1], totals: [10, 20, 30, 40] },
    { axes: [1, 2], totals: [15, 25, 22, 38] },
  ]);
  marginOf(fit, [0, 1]).totals.forEach((total, i) =>
    expect(total).toBeCloseTo([10, 20, 30, 40][i]!, 6),
  );
  marginOf(fit, [1, 2]).totals.forEach((total, i) =>
    expect(total).toBeCloseTo([15, 25, 22, 38][i]!, 6),
  );
  expect(fit.cells[0]).toBe(0);
  expect(fit.deviation).toBeLessThanOrEqual(1e-10);
});

test('margins that disagree are refused, with both totals', () => {
  expect(() =>
    iterativeProportionalFit({ shape: [2, 2], cells: [1, 1, 1, 1] }, [
      { axes: [0], totals: [5, 15] },
      { axes: [1], totals: [10, 11] },
    ]),
  ).toThrow('margins disagree: over axes 0 20, over axes 1 21');
});

test('a total with nobody in the seed is refused', () => {
  expect(() =>
    iterativeProportionalFit({ shape: [2], cells: [0, 1] }, [{ axes: [0], totals: [1, 1] }]),
  ).toThrow('the seed has nobody behind a total of 1');
});

test('margins that no table meets end in an error, not in a table', () => {
  // the seed allows the diagonal only, which cannot hold these rows and columns
  expect(() =>
    iterativeProportionalFit(
      { shape: [2, 2], cells: [1, 0, 0, 1] },
      [
        { axes: [0], totals: [1, 2] },
        { axes: [1], totals: [2, 1] },
      ],
      { maxRounds: 50 },
    ),
  ).toThrow('no fit within 50 rounds');
});

test('a table that does not have its shape is refused', () => {
  expect(() => iterativeProportionalFit({ shape: [2, 2], cells: [1, 1, 1] }, [])).toThrow(
    'invalid table: 3 cells for a shape of 2 × 2',
  );
});
