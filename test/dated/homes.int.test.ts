import { expect, test } from 'vitest';
import { ask } from '../platform.js';

interface Registered {
  readonly cqcId: string;
  readonly name: string;
  readonly beds: number;
  readonly dualOf: string | null;
  readonly predecessorId: string | null;
  readonly successorId: string | null;
  readonly leftOn: string | null;
  readonly rating: { readonly code: string } | null;
}

async function registered(where: string): Promise<readonly Registered[]> {
  const { locations } = await ask<{ locations: { nodes: readonly Registered[] } }>(
    `{ locations(first: 300, where: ${where}) { nodes {
      cqcId name beds dualOf predecessorId successorId leftOn rating { code } } } }`,
  );
  return locations.nodes;
}

type Shown = Readonly<Record<string, { readonly display: string }>>;

async function supplyOn(day: string, more = ''): Promise<Shown> {
  const { supply } = await ask<{ supply: { totals: Shown } }>(
    `{ supply(by: [], where: { ${more} date: { from: "${day}", to: "${day}" } }) { totals {
      locations { display } beds { display } providers { display } ratedGoodOrBetter { display } } } }`,
    { as: 'analyst' },
  );
  return supply.totals;
}

test('a home whose owner changed is one home before, on and after the day, and has not left the market', async () => {
  const [former] = await registered('{ successorId: { known: true } }');
  const [now] = await registered('{ predecessorId: { known: true } }');
  expect(former).toMatchObject({ name: now!.name, beds: now!.beds, successorId: now!.cqcId });
  expect(now!.predecessorId).toBe(former!.cqcId);
  expect(former!.leftOn).toBeNull();
  const homes = 'careHome: { in: [CARE_HOME] },';
  const before = await supplyOn('2023-07-02', homes);
  expect(await supplyOn('2023-07-03', homes)).toEqual(before);
  expect(await supplyOn('2023-07-04', homes)).toEqual(before);
});

test('a home registered twice counts once, under its first registration', async () => {
  const [second] = await registered('{ dualOf: { known: true } }');
  const [first] = await registered(`{ cqcId: { in: ["${second!.dualOf}"] } }`);
  expect(second).toMatchObject({ name: first!.name, beds: first!.beds });
  const count = async (ids: readonly string[]) =>
    (await supplyOn('2024-03-31', `location: { in: ${JSON.stringify(ids)} },`))['beds']!.display;
  expect(await count([first!.cqcId])).toBe(String(first!.beds));
  // the printed 71 homes with 1,985 beds, with the second registration in the list
  const all = await supplyOn('2024-03-31', 'careHome: { in: [CARE_HOME] },');
  expect(all).toMatchObject({ locations: { display: '71' }, beds: { display: '1,985' } });
});

test('a place whose two services are rated each keeps the lower rating, though nobody rates it as a whole', async () => {
  const { locations } = await ask<{
    locations: {
      nodes: {
        rating: { code: string } | null;
        ratings: { serviceGroup: string; publishedOn: string }[];
      }[];
    };
  }>(
    `{ locations(first: 300, where: { kind: { in: [SUPPORTED_LIVING] } }) { nodes { rating { code } ratings { serviceGroup publishedOn } } } }`,
  );
  const several = locations.nodes.filter(({ ratings }) =>
    ratings.some(({ serviceGroup }) => serviceGroup !== 'Overall'),
  );
  expect(several).toHaveLength(1);
  expect(several[0]!.rating!.code).toBe('REQUIRES_IMPROVEMENT');
  const newest = several[0]!.ratings
    .map(({ publishedOn }) => publishedOn)
    .toSorted()
    .at(-1);
  expect(newest).toBe('2024-03-18');
});
