import { expect, test } from 'vitest';
import { ask } from '../platform.js';
import type { Shown } from './askCells.js';
import { report } from './report.js';

// Law: bounds, order and counts of rows know nothing but the figures that are shown.

interface Answer {
  readonly page: {
    readonly rowCount: number;
    readonly rows: readonly { readonly ward: { code: string } | null; readonly people: Shown }[];
  };
}

async function rows(args: string): Promise<Answer['page']> {
  const { page } = await ask<Answer>(
    `{ page: placements(by: [WARD, ETHNIC_GROUP], ${args}) { rowCount rows { ward { code } ethnicGroup { code } people { value status } } } }`,
  );
  return page;
}

test('a bound never finds a suppressed cell, nor more of a shown one than is shown', async () => {
  const all = await rows('grid: FULL');
  let found = 0;
  let tries = 0;
  for (let bound = 0; bound <= 60; bound += 1)
    for (const [word, meets] of [
      ['lt', (value: number) => value < bound],
      ['gte', (value: number) => value >= bound],
    ] as const) {
      const { rowCount } = await rows(`having: { people: { ${word}: ${bound} } }`);
      const known = all.rows.filter(({ people }) => people.value !== null && meets(people.value));
      tries += 1;
      if (rowCount !== known.length) found += 1;
    }
  report('binary search by having and rowCount', found, tries);
  expect(found).toBe(0);
});

test('suppressed cells stand in the order of their names, whatever they hold', async () => {
  const ascending = await rows('orderBy: [{ field: PEOPLE, direction: ASC }]');
  const descending = await rows('orderBy: [{ field: PEOPLE, direction: DESC }]');
  const hidden = ({ rows: all }: Answer['page']) =>
    all.filter(({ people }) => people.status === 'SUPPRESSED');
  report('order among suppressed cells', 0, hidden(ascending).length);
  expect(hidden(ascending).length).toBeGreaterThan(50);
  expect(hidden(descending)).toEqual(hidden(ascending));
  expect(ascending.rows.slice(-hidden(ascending).length)).toEqual(hidden(ascending));
});
