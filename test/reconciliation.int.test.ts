import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { scratchDatabase } from '@careshape/database';
import pg from 'pg';
import { expect, test } from 'vitest';
import { ask, platform } from './platform.js';

interface Reconciliation {
  readonly reconciliation: {
    readonly published: number;
    readonly computable: number;
    readonly rowCount: number;
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    readonly verdicts: readonly { readonly verdict: string; readonly figures: number }[];
    readonly contradictions: readonly unknown[];
    readonly rows: readonly {
      readonly figure: { readonly id: string };
      readonly computed: { readonly status: string };
      readonly verdict: string;
      readonly explanation: string | null;
      readonly query: string;
    }[];
  };
}

const counts = `{ reconciliation(first: 0) { published computable rowCount verdicts { verdict figures }
  contradictions { figures { figure { id } printed { display } } } } }`;

async function verdictCounts(as: 'public' | 'analyst'): Promise<Record<string, number>> {
  const { reconciliation } = await ask<Reconciliation>(counts, { as });
  return Object.fromEntries(
    reconciliation.verdicts.map(({ verdict, figures }) => [verdict, figures]),
  );
}

test('at least 150 of the 759 published figures are computed, and none differs without an explanation', async () => {
  const { reconciliation } = await ask<Reconciliation>(counts, { as: 'analyst' });
  expect(reconciliation.published).toBe(759);
  expect(reconciliation.computable).toBeGreaterThanOrEqual(150);
  expect(await verdictCounts('analyst')).toMatchObject({ DIFFERS: 0, NOT_COMPARED: 1 });
});

test('who waited half a year before the records end is not compared, since later records would tell of more', async () => {
  const { reconciliation } = await ask<Reconciliation>(
    '{ reconciliation(where: { verdict: { in: [NOT_COMPARED] } }) { rows { figure { reference } explanation } } }',
    { as: 'analyst' },
  );
  expect(reconciliation.rows).toEqual([
    {
      figure: { reference: 'q2-2023-24.assessments-uncompleted.q2-2023-24' },
      explanation: 'later records may still change it: ask again when more of them are loaded',
    },
  ]);
});

test('figures printed twice with different values are shown as contradictions', async () => {
  const { reconciliation } = await ask<Reconciliation>(counts);
  expect(reconciliation.contradictions).toHaveLength(6);
});

test('what differs is explained', async () => {
  const { reconciliation } = await ask<Reconciliation>(
    '{ reconciliation(where: { verdict: { in: [EXPLAINED] } }) { rows { explanation } } }',
    { as: 'analyst' },
  );
  expect(reconciliation.rows.length).toBeGreaterThan(0);
  expect(reconciliation.rows.every(({ explanation }) => explanation!.length > 20)).toBe(true);
});

test('no figure about people is called equal to the public, and none differs more than rounding can', async () => {
  const { reconciliation } = await ask<Reconciliation>(
    '{ reconciliation(first: 200, where: { verdict: { in: [EQUAL] } }) { rows { computed { status } } } }',
  );
  expect(new Set(reconciliation.rows.map(({ computed }) => computed.status))).toEqual(
    new Set(['EXACT']),
  );
  expect(await verdictCounts('public')).toMatchObject({ DIFFERS: 0 });
});

test('the query of a figure can be pasted and gives the figure', async () => {
  const id = 'mps-2024.people-supported-long-term.residential-care.18-plus.in-city.2024-03-31';
  const { reconciliation } = await ask<Reconciliation>(
    `{ reconciliation(where: { figure: { in: ["${id}"] } }) { rows { query } } }`,
  );
  const answer = await ask<{ over1: { totals: { peopleAtEnd: { value: number } } } }>(
    reconciliation.rows[0]!.query,
    { as: 'analyst' },
  );
  expect(answer.over1.totals.peopleAtEnd.value).toBe(657);
});

test('pages of figures follow one another', async () => {
  const page = `query ($after: String) { reconciliation(first: 200, after: $after) {
    rowCount rows { figure { id } } pageInfo { endCursor hasNextPage } } }`;
  const first = await ask<Reconciliation>(page);
  const { endCursor, hasNextPage } = first.reconciliation.pageInfo;
  const second = await ask<Reconciliation>(page, { variables: { after: endCursor } });
  expect(hasNextPage).toBe(true);
  expect(first.reconciliation.rows.length + second.reconciliation.rows.length).toBe(
    first.reconciliation.rowCount,
  );
});

test('careshape reconcile prints every figure as JSON and ends with 0', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['services/ingest/dist/main.js', 'reconcile', '--json'],
    {
      env: { ...process.env, DATABASE_URL: platform.databaseUrl },
      maxBuffer: 10_000_000,
    },
  );
  const { verdicts, computable } = JSON.parse(stdout) as {
    verdicts: Record<string, number>;
    computable: number;
  };
  expect(computable).toBeGreaterThanOrEqual(150);
  expect(verdicts['DIFFERS']).toBe(0);
});

const onePrintedFigure = `
  insert into load (authority, id, layout, source, file_name, sha256, status, rows_read, rows_accepted, rows_rejected,
    data_version, started_at, finished_at) overriding system value
  values ('E08000026', 1, 'published-figures', 'demo', 'figures.csv', 'none', 'loaded', 1, 1, 0, 1, now(), now());
  insert into document (authority, id, title, body, meeting_on, load_id)
  values ('E08000026', 'mps-2024', 'Statement', 'Cabinet', '2024-07-17', 1);
  insert into published_figure (authority, id, document_id, locator, subject, measure, label, value, unit, qualifier,
    load_id)
  values ('E08000026', 'mps-2024.care-homes.care-home.in-city.2024-05-31', 'mps-2024', 'page 3', 'provider',
    'care_homes', 'Care homes', 71, 'homes', 'exact', 1);
  insert into coverage (authority, layout, from_on, to_on, load_id)
  values ('E08000026', 'cqc-filters', '2024-01-01', '2024-06-30', 1)`;

test('careshape reconcile ends with 1 where a figure differs and nobody has explained it', async () => {
  const scratch = await scratchDatabase(platform.databaseUrl);
  try {
    const client = new pg.Client({ connectionString: scratch.url });
    await client.connect();
    await client.query(onePrintedFigure);
    await client.end();
    const ended = promisify(execFile)(
      process.execPath,
      ['services/ingest/dist/main.js', 'reconcile'],
      { env: { ...process.env, DATABASE_URL: scratch.url } },
    );
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('DIFFERS') as string,
    });
  } finally {
    await scratch.close();
  }
});

test('a dry run explains rows that are left out, and counts nothing', async () => {
  const { homeSupport } = await ask<{ homeSupport: { explain: object } }>(
    `query ($run: Boolean!) { homeSupport(by: [ZONE, MONTH], where: { date: { from: "2024-01-01", to: "2024-03-31" } }) {
      rows @include(if: $run) { zone { code } month hoursPerPerson { display } }
      explain { dryRun cells withheld measures { numerator denominator } sql } } }`,
    { variables: { run: false } },
  );
  expect(homeSupport).toEqual({
    explain: {
      dryRun: true,
      cells: expect.any(Number) as number,
      withheld: null,
      measures: [{ numerator: 'Hours delivered', denominator: 'People' }],
      sql: null,
    },
  });
});

test('an analyst sees the SQL of an answer, and whether it came from the cache', async () => {
  const query = `{ placements(where: { date: { from: "2024-01-01", to: "2024-03-31" } }) {
    totals { people { value } } explain { sql fromCache } } }`;
  interface Explained {
    readonly placements: { readonly explain: { sql: string; fromCache: boolean } };
  }
  const first = await ask<Explained>(query, { as: 'analyst' });
  const again = await ask<Explained>(query, { as: 'analyst' });
  expect(first.placements.explain.sql).toContain('placement f');
  expect([first, again].map(({ placements }) => placements.explain.fromCache)).toEqual([
    false,
    true,
  ]);
});
