import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analystPolicy, publicPolicy } from '../gate/policy.js';
import { authority, writeSmallCity } from '../small-city/smallCity.js';
import { answerReconciliation } from './answerReconciliation.js';

const people = 'mps-2024.people-supported-long-term.home-support.65-plus.in-city.2024-03-31';
const homes = 'mps-2024.care-homes.care-home.in-city.2024-05-31';
const scheme = 'mps-2024.schemes.housing-with-care.in-city.2024-03-31';
const contracted = 'mps-2024.schemes-contracted-or-nominated.housing-with-care.in-city.2024-03-31';

let database: OpenDatabase;

beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  const { db } = database;
  await writeSmallCity(db);
  await sql`insert into document (authority, id, title, body, meeting_on, load_id)
    select ${authority}, 'mps-2024', 'Market statement', 'Cabinet', '2024-07-17', min(id) from load`.execute(
    db,
  );
  const figures: [string, number, string, string | null, string | null][] = [
    [people, 4, 'people', null, null],
    [`${people}.again`, 5, 'people', people, null],
    [homes, 71, 'homes', null, null],
    [scheme, 15, 'schemes', null, contracted],
    [contracted, 14, 'schemes', null, scheme],
    ['mps-2024.not-computable', 2, 'years', null, null],
  ];
  for (const [id, value, unit, repeatOf, conflictsWith] of figures)
    await sql`insert into published_figure (authority, id, document_id, locator, subject, measure, label,
        value, unit, qualifier, repeat_of, conflicts_with, load_id)
      select ${authority}, ${id}, 'mps-2024', 'page 3', 'placement', 'people', 'People', ${value}, ${unit},
        'exact', ${repeatOf}, ${conflictsWith}, min(id) from load`.execute(db);
});
afterAll(() => database.close());

const ask = (request: object = {}, policy = analystPolicy) =>
  answerReconciliation(
    { where: {}, first: 100, ...request },
    { db: database.db, authority, policy },
  );

test('a figure is computed from the records and compared with what is printed', async () => {
  const { rows } = await ask({ where: { figure: { in: [people] } } });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    printed: { low: 4, high: 4, display: '4' },
    computed: { value: 3, status: 'EXACT' },
    difference: -1,
    tolerance: 0,
    verdict: 'DIFFERS',
    formula: 'over1',
  });
});

test('a figure that the paper repeats is computed as the one it repeats', async () => {
  const { rows } = await ask({ where: { figure: { in: [`${people}.again`] } } });
  expect(rows[0]).toMatchObject({ computed: { value: 3 }, difference: -2 });
});

test('figures that cannot be computed are counted as published only', async () => {
  const { published, computable, rowCount } = await ask();
  expect([published, computable, rowCount]).toEqual([6, 5, 5]);
});

test('two figures printed of one thing with different values are one contradiction', async () => {
  const { contradictions, rows } = await ask({ where: { figure: { in: [scheme] } } });
  expect(contradictions).toHaveLength(1);
  expect(contradictions[0]!.figures.map(({ printed }) => printed.display).toSorted()).toEqual([
    '14',
    '15',
  ]);
  expect(rows[0]!.contradicts.map(({ id }) => id)).toEqual([contracted]);
});

test('verdicts are counted whatever verdicts are asked for', async () => {
  const all = await ask();
  const differing = await ask({ where: { verdict: { in: ['DIFFERS'] } } });
  expect(differing.verdicts).toEqual(all.verdicts);
  expect(differing.rows.every(({ verdict }) => verdict === 'DIFFERS')).toBe(true);
});

test('the public is told nothing of a figure about fewer than five people', async () => {
  const { rows } = await ask({ where: { figure: { in: [people] } } }, publicPolicy);
  expect(rows[0]).toMatchObject({
    computed: { value: null, status: 'SUPPRESSED' },
    difference: null,
    verdict: 'NOT_COMPARED',
  });
});

test('the public is told nothing of contracts', async () => {
  const { rows } = await ask({ where: { figure: { in: [contracted] } } }, publicPolicy);
  expect(rows[0]).toMatchObject({ verdict: 'NOT_COMPARED', computed: { display: '*' } });
  expect(rows[0]!.explanation).toContain('not for the public');
});

test('pages follow one another', async () => {
  const first = await ask({ first: 2 });
  const second = await ask({ first: 2, after: first.rows.at(-1)!.cursor });
  const all = await ask();
  expect([...first.rows, ...second.rows].map(({ figure }) => figure.id)).toEqual(
    all.rows.slice(0, 4).map(({ figure }) => figure.id),
  );
  expect([first.hasNextPage, second.hasPreviousPage]).toEqual([true, true]);
});

test('a page too large is an error that names the limit', async () => {
  await expect(ask({ first: 201 })).rejects.toThrow('from 0 to 200');
});

test('a dry run compares nothing', async () => {
  const { rows, explain } = await ask({ dryRun: true });
  expect(rows).toEqual([]);
  expect(explain).toMatchObject({ dryRun: true, withheld: null });
});

test('says whether the figures had been compared before', async () => {
  await ask();
  expect((await ask({ first: 1 })).explain.fromCache).toBe(true);
  expect((await ask({ dryRun: true })).explain.fromCache).toBe(false);
});
