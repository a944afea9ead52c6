import { globSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, NoUnusedFragmentsRule, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';

test('every question of the pages is one that the API answers, no variable left over', () => {
  const schema = buildSchema(
    readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
  );
  const definitions = globSync('**/*.graphql', { cwd: import.meta.dirname }).flatMap(
    (file) => parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')).definitions,
  );
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
  const faults = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? validate(
          schema,
          { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] },
          rules,
        ).map(({ message }) => message)
      : [],
  );
  expect(faults).toEqual([]);
});
