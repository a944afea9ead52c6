import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';

/** The operation of a document that is to be executed, or why none can be. */
export function operationIn(
  document: DocumentNode,
  name: string | null,
): OperationDefinitionNode | GraphQLError {
  const found = getOperationAST(document, name);
  if (found) return found;
  const allowed = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
  return new GraphQLError(wordsOf(name, allowed), {
    extensions: { reason: 'UNKNOWN_OPERATION', field: 'operationName', allowed },
  });
}

function wordsOf(name: string | null, names: readonly string[]): string {
  if (names.length === 0 && name === null)
    return 'the document holds no operation: send a query beside its fragments';
  const held = names.length === 0 ? 'one without a name' : names.join(', ');
  return name === null
    ? `the document holds several operations: name one of ${held} in operationName`
    : `the document holds no operation named "${name.slice(0, 60)}", but ${held}`;
}
