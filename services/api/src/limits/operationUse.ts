import {
  type GraphQLSchema,
  Kind,
  parse,
  print,
  separateOperations,
  TypeInfo,
  ValidationContext,
} from 'graphql';
import { operationCost } from './costLimit.js';
import { operationDepth } from './depthLimit.js';

/** What one operation takes of each limit on queries. */
export interface OperationUse {
  readonly name: string;
  readonly depth: number;
  readonly cost: number;
  /** Words and signs of its text, its fragments with it. */
  readonly words: number;
  /** Root fields, each of which is a question of its own. */
  readonly roots: number;
  /** Bytes of its text. */
  readonly bytes: number;
}

/** What each operation of some text takes of the limits. */
export function operationUses(source: string, schema: GraphQLSchema): readonly OperationUse[] {
  return Object.entries(separateOperations(parse(source))).map(([name, document]) => {
    const context = new ValidationContext(schema, document, new TypeInfo(schema), () => {});
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no operation: ${name}`);
    const text = print(document);
    return {
      name,
      depth: operationDepth(operation, context),
      cost: operationCost(operation, context),
      words: parse(text).tokenCount ?? 0,
      roots: operation.selectionSet.selections.length,
      bytes: Buffer.byteLength(text),
    };
  });
}
