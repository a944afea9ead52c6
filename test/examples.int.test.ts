import { globSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, inject, test } from 'vitest';

interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly unknown[];
}

const files = globSync('schema/examples/*.graphql').toSorted();

async function ask(query: string, key?: string): Promise<Answered> {
  const response = await fetch(`${inject('platformUrl')}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answered;
}

test('there are at least twelve examples', () => {
  expect(files.length).toBeGreaterThanOrEqual(12);
});

test.each(files)('%s opens with its title and is answered over the demo city', async (file) => {
  const query = readFileSync(file, 'utf8');
  expect(query).toMatch(/^# \S/);
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  const empty = Object.entries(data ?? {}).filter(([, answer]) => !holdsSomething(answer));
  expect(empty).toEqual([]);
});

test.each(queriesIn('README.md'))('the README asks what is answered: %s', async (query) => {
  const { errors } = await ask(query);
  expect(errors).toBeUndefined();
});

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const roots = Object.values(schema.getQueryType()!.getFields());

test.each(roots.map(({ name, description }) => [name, description ?? '']))(
  'the description of %s ends with a query that is answered',
  async (name, description) => {
    const query = /Example: `(.+)`\.$/.exec(description)?.[1];
    expect(query).toContain(`{ ${name}`);
    // contracts are shown to council staff alone
    const key = description.includes('signed-in analysts') ? inject('analystKey') : undefined;
    const { data, errors } = await ask(query!, key);
    expect(errors).toBeUndefined();
    expect(holdsSomething(data![name])).toBe(true);
  },
);

/** The GraphQL examples of a page of text. */
function queriesIn(page: string): readonly string[] {
  const examples = readFileSync(page, 'utf8').matchAll(/```graphql\n(.*?)```/gs);
  return [...examples].map(([, query]) => query!);
}

/** Whether an answer has rows, nodes or edges, where it is of that kind. */
function holdsSomething(answer: unknown): boolean {
  if (answer === null) return false;
  if (Array.isArray(answer)) return answer.length > 0;
  const { rows, nodes, edges } = answer as Record<string, unknown[] | undefined>;
  const list = rows ?? nodes ?? edges;
  return list === undefined || list.length > 0;
}
