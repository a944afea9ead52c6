import { pageSize } from '@careshape/metrics';
import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLError,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { questionsIn } from './questionsIn.js';

/** The most a query may cost, in fields of the answer as estimated before it is run. */
export const costMost = 60_000;
/** What a question on the facts costs beside its fields: each root field is one, and each of its periods. */
const rootCost = 500;
/** How many things a list that has no page size is taken to hold. */
const listGuess = 5;
/** How many rows a cube is taken to give, by how many dimensions they are grouped by; more dimensions as the last. */
const gridGuess = [1, 8, 30, 200] as const;

/** Validation rule: an operation costs at most `costMost`. */
export function costLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const cost = operationCost(operation, context);
      if (cost > costMost)
        context.reportError(
          new GraphQLError(
            `the query may cost ${cost} fields: the limit is ${costMost}; ask for smaller pages, fewer fields or in two queries`,
            { nodes: operation, extensions: { reason: 'QUERY_TOO_COSTLY', limit: costMost } },
          ),
        );
    },
  };
}

/**
 * What an operation may cost, in fields of its answer.
 *
 * Each field counts one, times the rows it may come in: a page counts by its `first` or `last`, a page size given by
 * a variable as the largest page, rows of a cube by how many dimensions they are grouped by, any other list by a guess.
 * Aliases are counted as often as they stand; a fragment that is used twice in one place is opened there once, as it is
 * when the query is run.
 */
export function operationCost(
  operation: OperationDefinitionNode,
  context: ValidationContext,
): number {
  const costs = new Map<SelectionSetNode, Map<number, number>>();

  function costOf(
    selectionSet: SelectionSetNode | undefined,
    type: GraphQLOutputType | null | undefined,
    gridRows: number,
  ): number {
    if (!selectionSet) return 0;
    const known = costs.get(selectionSet) ?? new Map<number, number>();
    costs.set(selectionSet, known);
    const before = known.get(gridRows);
    if (before !== undefined) return before;
    // a fragment inside itself is another rule's error: it costs nothing while it is being counted
    known.set(gridRows, 0);
    const cost = fieldsOf(selectionSet, type, context).reduce(
      (sum, { node, definition }) => sum + (definition ? fieldCost(node, definition, gridRows) : 1),
      0,
    );
    known.set(gridRows, cost);
    return cost;
  }

  function fieldCost(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    gridRows: number,
  ): number {
    if (!isCompositeType(getNamedType(field.type))) return 1;
    const rows = field.name === 'rows' ? gridRows : rowsOf(node, field);
    return 1 + rows * costOf(node.selectionSet, field.type, gridRowsOf(node, field));
  }

  const query = context.getSchema().getQueryType();
  return (
    questionsIn(operation, context) * rootCost + costOf(operation.selectionSet, query, listGuess)
  );
}

interface TypedField {
  readonly node: FieldNode;
  /** Null where the type has no such field, as `__typename`. */
  readonly definition: GraphQLField<unknown, unknown> | null;
}

/** The fields of a selection, those of its fragments with them, each with its definition. */
function fieldsOf(
  selectionSet: SelectionSetNode | undefined,
  type: GraphQLOutputType | null | undefined,
  context: ValidationContext,
  opened = new Set<string>(),
): readonly TypedField[] {
  const parent = type && getNamedType(type);
  const inside = (fragment: FragmentDefinitionNode | InlineFragmentNode) => {
    const named = fragment.typeCondition
      ? context.getSchema().getType(fragment.typeCondition.name.value)
      : parent;
    const own = isObjectType(named) || isInterfaceType(named) ? named : null;
    return fieldsOf(fragment.selectionSet, own, context, opened);
  };
  return (selectionSet?.selections ?? []).flatMap((selection): readonly TypedField[] => {
    if (selection.kind === Kind.FIELD) {
      const has = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
      return [{ node: selection, definition: has[selection.name.value] ?? null }];
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return inside(selection);
    const fragment = context.getFragment(selection.name.value);
    if (!fragment || opened.has(fragment.name.value)) return [];
    opened.add(fragment.name.value);
    return inside(fragment);
  });
}

/** How many rows a cube is taken to give: by the dimensions that are written, two where a variable holds them. */
function gridRowsOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
  if (!isCube(field)) return listGuess;
  const by = node.arguments?.find(({ name }) => name.value === 'by')?.value;
  const dimensions =
    by?.kind === Kind.LIST ? by.values.length : by?.kind === Kind.VARIABLE ? 2 : by ? 1 : 0;
  return gridGuess[dimensions] ?? gridGuess[gridGuess.length - 1]!;
}

function isCube({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'having');
}

/** How many rows a field may come in. */
function rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
  if (isCube(field)) return 1;
  if (field.args.some(({ name }) => name === 'last' || name === 'first')) return pageOf(node);
  const ids = node.arguments?.find(({ name }) => name.value === 'ids')?.value;
  if (ids) return ids.kind === Kind.LIST ? ids.values.length : pageSize.most;
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
