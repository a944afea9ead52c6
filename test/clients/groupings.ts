import { ask } from '../platform.js';

/** One question of several that a client asks by turns: the same cube and filter, grouped in another way. */
export interface Grouping {
  readonly name: string;
  readonly query: string;
}

const where = '{ date: { from: "2024-01-01", to: "2024-03-31" } }';

/** Three groupings of one cube. A cache that took one for another would show its numbers under the wrong labels. */
export const groupings: readonly Grouping[] = [
  {
    name: 'ByService',
    query: `query ByService { placements(by: [SERVICE_TYPE], where: ${where}) {
      rows { serviceType { code label } people { value status } } totals { people { value } } } }`,
  },
  {
    name: 'BySex',
    query: `query BySex { placements(by: [SEX], where: ${where}) {
      rows { sex { code label } people { value status } } totals { people { value } } } }`,
  },
  {
    name: 'Together',
    query: `query Together { placements(by: [], where: ${where}) {
      rows { people { value status } } totals { people { value } } } }`,
  },
];

/** The orders in which the groupings are asked, so that each comes after each other one. */
const rounds = [
  [0, 1, 2],
  [2, 0, 1],
  [1, 2, 0],
  [0, 2, 1],
  [2, 1, 0],
  [1, 0, 2],
] as const;

/** What a client answered where it should have answered something else. */
export interface WrongAnswer {
  readonly grouping: string;
  readonly round: number;
  readonly answered: unknown;
}

/** Asks each grouping by turns and holds each answer against what the API says without a client between. */
export async function wrongAnswers(
  askClient: (grouping: Grouping) => Promise<unknown>,
): Promise<readonly WrongAnswer[]> {
  const truths = await Promise.all(groupings.map(({ query }) => ask<object>(query)));
  if (new Set(truths.map((truth) => JSON.stringify(truth))).size < truths.length)
    throw new Error('two groupings have one answer: nothing can be told apart');
  const wrong: WrongAnswer[] = [];
  for (const [round, order] of rounds.entries())
    for (const i of order) {
      const grouping = groupings[i]!;
      // the answers before it must stand in the cache
      const answered = plain(await askClient(grouping));
      if (JSON.stringify(answered) !== JSON.stringify(plain(truths[i])))
        wrong.push({ grouping: grouping.name, round, answered });
    }
  return wrong;
}

/** An answer without what clients add to it, its fields in one order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => !name.startsWith('__'));
  return Object.fromEntries(
    fields.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, plain(inner)]),
  );
}
