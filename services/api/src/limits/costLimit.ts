import { pageSize } from '@careshape/metrics';
import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLError,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** The most a query may cost, in fields of the answer as estimated before it is run. */
export const costMost = 60_000;
/** What a root field costs beside its fields: it is a query of its own on the facts. */
const rootCost = 500;
/** How many things a list that has no page size is taken to hold. */
const listGuess = 5;

/** Validation rule: an operation costs at most `costMost`. */
export function costLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const cost = operationCost(operation, context);
      if (cost > costMost)
        context.reportError(
          new GraphQLError(
            `the query may cost ${cost} fields: the limit is ${costMost}; ask for smaller pages, fewer fields or in two queries`,
            { nodes: operation },
          ),
        );
    },
  };
}

/**
 * What an operation may cost, in fields of its answer.
 *
 * Each field counts one, times the rows it may come in: a page counts by its `first` or `last`, a page size given by
 * a variable as the largest page, any other list by a guess. Aliases and fragments are counted as often as they are used.
 */
export function operationCost(
  operation: OperationDefinitionNode,
  context: ValidationContext,
): number {
  const costs = new Map<string, number>();

  function costOf(
    selectionSet: SelectionSetNode | undefined,
    type: GraphQLOutputType | null | undefined,
    open: readonly string[],
  ): number {
    const parent = type && getNamedType(type);
    const inside = (selectionSet?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD) {
        const definition = isObjectType(parent)
          ? parent.getFields()[selection.name.value]
          : undefined;
        return definition ? fieldCost(selection, definition, open) : 1;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return costOf(selection.selectionSet, type, open);
      return fragmentCost(context.getFragment(selection.name.value), open);
    });
    return inside.reduce((sum, cost) => sum + cost, 0);
  }

  function fieldCost(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    open: readonly string[],
  ): number {
    if (!isCompositeType(getNamedType(field.type))) return 1;
    return 1 + rowsOf(node, field) * costOf(node.selectionSet, field.type, open);
  }

  function fragmentCost(
    fragment: FragmentDefinitionNode | null | undefined,
    open: readonly string[],
  ): number {
    const name = fragment?.name.value;
    // a fragment inside itself is another rule's error
    if (!fragment || name === undefined || open.includes(name)) return 0;
    const type = context.getSchema().getType(fragment.typeCondition.name.value);
    const known =
      costs.get(name) ??
      costOf(fragment.selectionSet, isObjectType(type) ? type : null, [...open, name]);
    costs.set(name, known);
    return known;
  }

  const query = context.getSchema().getQueryType();
  const roots = operation.selectionSet.selections.length * rootCost;
  return roots + costOf(operation.selectionSet, query, []);
}

/** How many rows a field may come in. A cube's page is not multiplied: its price is the question, not the rows. */
function rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
  const paged = field.args.some(({ name }) => name === 'last' || name === 'first');
  const isCube = field.args.some(({ name }) => name === 'having');
  if (isCube) return 1;
  if (paged) return pageOf(node);
  // the page size has been counted at the connection
  if (['nodes', 'edges'].includes(field.name)) return 1;
  return isListType(getNullableType(field.type)) ? listGuess : 1;
}

function pageOf(node: FieldNode): number {
  const argument = node.arguments?.find(({ name }) => ['first', 'last'].includes(name.value));
  if (!argument) return pageSize.usual;
  if (argument.value.kind !== Kind.INT) return pageSize.most;
  return Math.max(1, Number(argument.value.value));
}
