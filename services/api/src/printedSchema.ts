import {
  isEnumType,
  isIntrospectionType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printType,
} from 'graphql';
import { buildSchema } from './graphql/buildSchema.js';

/**
 * The schema as the text that is committed: types and fields sorted, with descriptions, and the values of enums as they
 * are read, such as the best rating first.
 */
export function printedSchema(): string {
  const schema = buildSchema();
  const types = Object.values(lexicographicSortSchema(schema).getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const texts = types.map((type) => {
    const own = schema.getType(type.name);
    return printType(isEnumType(own) ? own : type);
  });
  // a blank line in a description is printed with the spaces before it
  return `${texts.join('\n\n').replaceAll(/ +$/gm, '')}\n`;
}
