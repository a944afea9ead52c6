import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSmallCity } from '../small-city/smallCity.js';
import { asker } from '../small-city/smallCityAsker.js';

let database: OpenDatabase;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  ask = asker(database.db);
});
afterAll(() => database.close());

const question = {
  cube: 'placements',
  dimensions: ['serviceType'],
  measures: ['people'],
  where: { date: { from: '2024-01-01', to: '2024-03-31' } },
};
const said = async (
  asked: Partial<typeof question> & { findings?: boolean },
  policy?: 'analyst' | 'public',
) => (await ask({ ...question, ...asked }, policy)).findings.map(({ sentence }) => sentence);

test('findings are made only where they are asked for', async () => {
  expect(await said({})).toEqual([]);
});

test('seven people in residential care and six at home: exact for staff, too close to call for the public', async () => {
  expect(await said({ findings: true }, 'analyst')).toContain(
    'Residential care had the most people: 7.',
  );
  const forPublic = await said({ findings: true }, 'public');
  expect(
    forPublic.filter((sentence) => sentence.startsWith('Residential care had the most')),
  ).toEqual([]);
});

test('bounds on a measure leave findings of all cells as they are', async () => {
  const bounded = { findings: true, having: { people: { lt: 7 } } };
  expect(await said(bounded, 'analyst')).toContain('Residential care had the most people: 7.');
});
