import { expect, test } from 'vitest';
import { ask } from '../platform.js';
import { report } from './report.js';

// Law: no set of categories, wards or days of a caller's own choice can be put in and taken out again; each refusal says
// what to ask instead, and says it whether or not anybody is there.

const refused: readonly string[] = [
  'where: { serviceType: { in: [RESIDENTIAL_CARE, NURSING_CARE] } }',
  'where: { serviceType: { notIn: [RESIDENTIAL_CARE] } }',
  'where: { ethnicGroup: { notIn: [CHINESE] } }',
  'where: { ward: { in: ["E05001218", "E05001219"] } }',
  'where: { ward: { notIn: ["E05001218"] } }',
  'where: { date: { from: "2024-01-01", to: "2024-03-30" } }',
  'where: { date: { from: "2024-01-02", to: "2024-03-31" } }',
  'where: { date: { from: "2024-03-30", to: "2024-03-30" } }',
  'where: { date: { from: "2023-11-01", to: "2024-01-31" } }',
];

test('sets and dates of the caller’s own are refused', async () => {
  const answered: string[] = [];
  for (const args of refused)
    await ask(`{ placements(${args}) { totals { people { value } } } }`).then(
      () => answered.push(args),
      (error: Error) => expect(error.message).toContain('is not for the public'),
    );
  report('sets and dates of one’s own', answered.length, refused.length);
  expect(answered).toEqual([]);
});

test('days and weeks are refused', async () => {
  await expect(ask('{ placements(by: [DAY]) { rows { day people { value } } } }')).rejects.toThrow(
    'placements by day is not for the public',
  );
  await expect(
    ask('{ homeSupport(by: [WEEK]) { rows { week people { value } } } }'),
  ).rejects.toThrow('homeSupport by week is not for the public');
});

// Law: how full one home is, is its provider's business; it is not shown, and no filter or order tells it either.
test('one home’s occupancy is refused, as a field, as a filter and as an order', async () => {
  const asked = [
    '{ locations(where: { vacancies: { gte: 1 } }) { totalCount } }',
    '{ locations(where: { not: { or: [{ vacancies: { known: false } }] } }) { totalCount } }',
    '{ locations(orderBy: [{ field: VACANCIES }]) { nodes { name } } }',
    '{ locations { nodes { occupancy { vacancies } } } }',
    '{ providers { nodes { locations { occupancyHistory(first: 1) { occupied } } } } }',
    '{ wards { nodes { locations { occupancy { spareHours } } } } }',
    '{ supply(by: [LOCATION]) { rows { location { code } vacancies { value } } } }',
  ];
  const answered: string[] = [];
  for (const query of asked)
    await ask(query).then(
      () => answered.push(query),
      (error: Error) =>
        expect(error.message).toMatch(/is not for the public|only signed-in analysts/),
    );
  expect(answered).toEqual([]);
});
