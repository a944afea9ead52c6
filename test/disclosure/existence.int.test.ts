import { expect, test } from 'vitest';
import { ask, platform } from '../platform.js';
import { askCells } from './askCells.js';
import { report } from './report.js';

// Law: no error, node or time taken tells a cell of one to four from a cell of nobody.

test('no type of the schema is a person, and none has a key of one', async () => {
  const { __schema } = await ask<{
    __schema: { types: { name: string; fields: { name: string }[] | null }[] };
  }>('{ __schema { types { name fields { name } } } }');
  const names = __schema.types.flatMap(({ name, fields }) => [
    name,
    ...(fields ?? []).map((field) => `${name}.${field.name}`),
  ]);
  const found = names.filter((name) =>
    /pseudonym|recordKey|personId|birth|nhsNumber|^Person$|\.person$|Query\.persons/i.test(name),
  );
  report('lists, nodes and keys of people', found.length, names.length);
  expect(found).toEqual([]);
});

test('what an id leads to is a thing of a register, a paper, a load or a contract, never anybody', async () => {
  const { __type } = await ask<{ __type: { possibleTypes: { name: string }[] } }>(
    '{ __type(name: "Node") { possibleTypes { name } } }',
  );
  expect(__type.possibleTypes.map(({ name }) => name).toSorted()).toEqual([
    'Authority',
    'Contract',
    'Document',
    'Load',
    'Location',
    'Provider',
    'PublishedFigure',
    'Ward',
    'Zone',
  ]);
});

test('an error about a code says the same wherever it is asked', async () => {
  const message = async (cube: string) =>
    ask(`{ ${cube}(where: { ward: { in: ["E99999999"] } }) { totals { people { value } } } }`).then(
      () => 'answered',
      (error: Error) => error.message,
    );
  const messages = await Promise.all(
    ['placements', 'homeSupport', 'respite', 'demand'].map(message),
  );
  expect(new Set(messages).size).toBe(1);
  expect(messages[0]).toContain('ward has no code "E99999999"');
});

test('the time taken is the same for nobody and for a few', { timeout: 600_000 }, async () => {
  const by = ['ward', 'ethnicGroup', 'serviceType'];
  const truth = await askCells({ cube: 'placements', by, measure: 'people' }, 'analyst');
  const shown = await askCells({ cube: 'placements', by, measure: 'people' }, 'public');
  const { values } = (
    await ask<{
      catalogue: {
        id: string;
        dimensions: { id: string; values: { code: string; name: string }[] }[];
      }[];
    }>('{ catalogue { id dimensions { id: field values { code name } } } }')
  ).catalogue
    .find(({ id }) => id === 'placements')!
    .dimensions.find(({ id }) => id === 'serviceType')!;
  expect(shown.cells.size + truth.cells.size + values.length).toBeGreaterThan(0);
  const few = [...truth.cells].filter(([, { value }]) => value! < 5).map(([place]) => place);
  const wards = [...new Set(few.map((place) => JSON.parse(place)[0]?.code as string | undefined))];
  const groups = [...new Set(few.map((place) => JSON.parse(place)[1].code as string))];
  const services = [...new Set(few.map((place) => JSON.parse(place)[2].code as string))];
  const times: { few: boolean; took: number }[] = [];
  const code = (list: readonly (string | undefined)[], i: number) => list[(i * 7919) % list.length];
  for (let i = 0; times.length < 400 && i < 4000; i += 1) {
    const [ward, group, service] = [code(wards, i), code(groups, i + 3), code(services, i + 11)];
    if (!ward || !ward.startsWith('E05001')) continue;
    const place = JSON.stringify([{ code: ward }, { code: group }, { code: service }]);
    const people = truth.cells.get(place)?.value ?? 0;
    if (people > 4) continue;
    const isFew = people > 0;
    if (times.filter(({ few: other }) => other === isFew).length >= 200) continue;
    const query = `{ placements(where: { ward: { in: ["${ward}"] }, ethnicGroup: { in: [${group}] }, serviceType: { in: [${service}] } }) { totals { people { value } } } }`;
    const started = performance.now();
    await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }).then((response) => response.text());
    times.push({ few: isFew, took: performance.now() - started });
  }
  const some = times.filter((time) => time.few);
  const none = times.filter((time) => !time.few);
  // trained on one half, tried on the other: the best threshold of even tries judges the odd ones
  const rate = (over: number, parity: number) => {
    const ours = (all: typeof times) => all.filter((_, i) => i % 2 === parity);
    const [a, b] = [ours(some), ours(none)];
    return (
      (a.filter(({ took }) => took > over).length / a.length +
        b.filter(({ took }) => took <= over).length / b.length) /
      2
    );
  };
  const best = times.map(({ took }) => took).toSorted((a, b) => rate(b, 0) - rate(a, 0))[0]!;
  const share = rate(best, 1);
  process.stdout.write(
    `attack: time taken, ${some.length} cells of 1 to 4 and ${none.length} of nobody: told apart ${(100 * share).toFixed(1)} % of the time\n`,
  );
  expect(share).toBeLessThanOrEqual(0.6 + 3 * Math.sqrt(0.25 / 200));
});
