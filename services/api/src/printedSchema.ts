import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './graphql/buildSchema.js';

/** The schema as the text that is committed: sorted, with descriptions. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}
