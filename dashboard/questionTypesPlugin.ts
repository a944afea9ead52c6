import { getNamedType, type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';

/** Writes `src/gql/questionTypes.ts`: what must be known of the schema to write a question with its values in place. */
export function plugin(schema: GraphQLSchema): string {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const inputFields = Object.fromEntries(
    inputs.map((input) => [
      input.name,
      Object.fromEntries(
        Object.values(input.getFields()).map((field) => [
          field.name,
          getNamedType(field.type).name,
        ]),
      ),
    ]),
  );
  const enums = Object.values(schema.getTypeMap())
    .filter((type) => type.astNode?.kind === 'EnumTypeDefinition')
    .map(({ name }) => name);
  const explained = Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => {
      const answer = getNamedType(field.type);
      return isObjectType(answer) && 'explain' in answer.getFields();
    })
    .map(({ name }) => name);
  return [
    '/** The type of each field of each input of the schema. */',
    `export const inputFields: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(inputFields)};`,
    '/** The types whose values are written without quotes. */',
    `export const enumTypes: ReadonlySet<string> = new Set(${JSON.stringify(enums)});`,
    '/** The questions whose answers can explain themselves. */',
    `export const explainedQuestions: ReadonlySet<string> = new Set(${JSON.stringify(explained)});`,
    '',
  ].join('\n');
}
