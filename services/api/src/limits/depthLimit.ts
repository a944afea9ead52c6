import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** How many fields may stand inside one another; our own deepest query has six. */
export const depthMost = 12;

/** Validation rule: fields nest at most `depthMost` deep. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = operationDepth(operation, context);
      if (depth > depthMost)
        context.reportError(
          new GraphQLError(
            `the query nests ${depth} fields deep: the limit is ${depthMost}; ask in two queries`,
            { nodes: operation, extensions: { reason: 'QUERY_TOO_DEEP', limit: depthMost } },
          ),
        );
    },
  };
}

/** How deep the fields of an operation nest. Introspection is not counted: graphql-js limits it itself. */
export function operationDepth(
  operation: OperationDefinitionNode,
  context: ValidationContext,
): number {
  const depths = new Map<string, number>();

  function depthOf(selectionSet: SelectionSetNode | undefined, open: readonly string[]): number {
    const depthsInside = (selectionSet?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value.startsWith('__')
          ? 0
          : 1 + depthOf(selection.selectionSet, open);
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, open);
      return fragmentDepth(context.getFragment(selection.name.value), open);
    });
    return Math.max(0, ...depthsInside);
  }

  function fragmentDepth(
    fragment: FragmentDefinitionNode | null | undefined,
    open: readonly string[],
  ): number {
    const name = fragment?.name.value;
    // a fragment inside itself is another rule's error
    if (!fragment || name === undefined || open.includes(name)) return 0;
    const known = depths.get(name) ?? depthOf(fragment.selectionSet, [...open, name]);
    depths.set(name, known);
    return known;
  }

  return depthOf(operation.selectionSet, []);
}
