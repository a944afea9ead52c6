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
} from 'graphql';
import { expect, test } from 'vitest';
import { printedSchema } from '../printedSchema.js';
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

test('the printed schema stays under 250 KB', () => {
  expect(Buffer.byteLength(printedSchema())).toBeLessThan(250_000);
});

test('every operation reads: there is no mutation and no subscription', () => {
  expect(buildSchema().getMutationType()).toBeUndefined();
  expect(buildSchema().getSubscriptionType()).toBeUndefined();
});

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
