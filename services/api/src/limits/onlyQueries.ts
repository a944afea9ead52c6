import { type ASTVisitor, GraphQLError, OperationTypeNode, type ValidationContext } from 'graphql';

/** Validation rule: every operation reads. */
export function onlyQueries(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.QUERY) return;
      context.reportError(
        new GraphQLError(
          `there are no ${node.operation}s: this service is only read, so send a query`,
          { nodes: node, extensions: { reason: 'ONLY_QUERIES', allowed: ['query'] } },
        ),
      );
    },
  };
}
