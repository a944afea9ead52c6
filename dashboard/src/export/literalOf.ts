import { Kind, type ObjectFieldNode, type ValueNode } from 'graphql';
import { enumTypes, inputFields } from '../gql/questionTypes.js';

/**
 * A value as it is written inside a question, by the type the schema gives it: codes without quotes, dates with.
 *
 * @example literalOf({ in: ['LONG'] }, 'HomeSupportTermFilter') // { in: [LONG] }
 */
export function literalOf(value: unknown, type: string): ValueNode {
  if (value === null || value === undefined) return { kind: Kind.NULL };
  if (Array.isArray(value)) {
    return { kind: Kind.LIST, values: value.map((one) => literalOf(one, type)) };
  }
  if (typeof value === 'object') {
    const fields = Object.entries(value).flatMap(([name, own]): ObjectFieldNode[] =>
      own === undefined
        ? []
        : [
            {
              kind: Kind.OBJECT_FIELD,
              name: { kind: Kind.NAME, value: name },
              value: literalOf(own, inputFields[type]?.[name] ?? 'String'),
            },
          ],
    );
    return { kind: Kind.OBJECT, fields };
  }
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') {
    return { kind: Number.isInteger(value) ? Kind.INT : Kind.FLOAT, value: String(value) };
  }
  if (typeof value !== 'string')
    throw new Error(`cannot be written in a question: ${typeof value}`);
  return enumTypes.has(type) ? { kind: Kind.ENUM, value } : { kind: Kind.STRING, value };
}
