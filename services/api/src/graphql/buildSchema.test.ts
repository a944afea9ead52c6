import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
} from 'graphql';
import { catalogue, cubes } from '@careshape/metrics';
import { expect, test } from 'vitest';
import { printedSchema } from '../printedSchema.js';
import { enumName } from '../types/closedList.js';
import { fieldEnumName } from '../types/fieldEnum.js';
import { buildSchema } from './buildSchema.js';

const types = Object.values(buildSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('every type, field, argument and value has a description, a sentence', () => {
  const described = types.flatMap(describedParts);
  const poor = described.filter(([, description]) => !/\w.*\.$/s.test(description ?? ''));
  expect(poor.map(([place]) => place)).toEqual([]);
});

test('the printed schema is what the code says', () => {
  expect(printedSchema()).toBe(readFileSync('schema/schema.graphql', 'utf8'));
});

test('values of an enum are printed in reading order, and named in capitals', () => {
  const printed = enumsOf(printedSchema());
  const lists = catalogue.flatMap(({ dimensions }) => dimensions.filter(({ list }) => list));
  expect(lists.length).toBeGreaterThan(30);
  for (const { list, values = [] } of lists)
    expect([list, printed.get(list!)]).toEqual([
      list,
      values.map(({ code }) => enumName(list!, code)),
    ]);
  expect(printed.get('Rating')?.[0]).toBe('OUTSTANDING');
  expect(printed.get('HomeSupportBy')?.slice(0, 2)).toEqual(
    cubes
      .find(({ id }) => id === 'homeSupport')!
      .dimensions.slice(0, 2)
      .map(({ id }) => fieldEnumName(id)),
  );
  expect([...printed.values()].flat().filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual(
    [],
  );
});

test('the printed schema stays under 250 KB', () => {
  expect(Buffer.byteLength(printedSchema())).toBeLessThan(250_000);
});

test('every operation reads: there is no mutation and no subscription', () => {
  expect(buildSchema().getMutationType()).toBeUndefined();
  expect(buildSchema().getSubscriptionType()).toBeUndefined();
});

/** The values of each enum of a printed schema, as they stand. */
function enumsOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[definition.name.value, (definition.values ?? []).map(({ name }) => name.value)]]
        : [],
    ),
  );
}

type Described = readonly [place: string, description: string | null | undefined];

function describedParts(type: GraphQLNamedType): Described[] {
  // the query type is described by its fields
  const self: Described[] = type.name === 'Query' ? [] : [[type.name, type.description]];
  if (isEnumType(type))
    return [
      ...self,
      ...type
        .getValues()
        .map((value): Described => [`${type.name}.${value.name}`, value.description]),
    ];
  if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return self;
  const fields = Object.values(type.getFields());
  return [
    ...self,
    ...fields.map((field): Described => [`${type.name}.${field.name}`, field.description]),
    ...fields.flatMap((field) =>
      ('args' in field ? field.args : []).map((arg: GraphQLArgument): Described => [
        `${type.name}.${field.name}(${arg.name})`,
        arg.description,
      ]),
    ),
  ];
}
