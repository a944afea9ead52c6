import { expect, test } from 'vitest';
import { placements } from '../cubes/placements.js';
import { bucketsOf } from '../question/buckets.js';
import { readingsOf } from './readings.js';

const year = { from: '2023-04-01', to: '2024-03-31' };
const months = bucketsOf(year, 'month');
const measures = placements.measures.filter(({ id }) => ['people', 'peopleAtEnd'].includes(id));
const loadedTo = (to: string) => ({
  cube: placements,
  coverage: new Map([['cld', [{ from: '2021-04-01', to }]]]),
});

test('figures of all days and of the last day are read at once where all is loaded', () => {
  const { readings } = readingsOf(measures, { period: year, buckets: months }, loadedTo(year.to));
  expect(readings).toMatchObject([{ measures, firstBucket: 0 }]);
});

test('a month of which half is loaded is read for its days, and not for its last day', () => {
  const { readings, places } = readingsOf(
    measures,
    { period: year, buckets: months },
    loadedTo('2024-03-15'),
  );
  expect(readings.map(({ time }) => time.period.to)).toEqual(['2024-03-15', '2024-02-29']);
  expect(places['people']!.at(-1)).toEqual({ reading: 0, reason: 'PARTIAL' });
  expect(places['peopleAtEnd']!.at(-1)).toEqual({ reading: null, reason: 'NOT_LOADED' });
});
