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
import { fieldsIn } from '../graphql/fieldsIn.js';

/** The most a query may cost, in fields of the answer as estimated before it is run. */
export const costMost = 60_000;
/** What a root field costs beside its fields: it is a query of its own on the facts. */
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
 * a variable as the largest page, rows of a cube by how many dimensions they are grouped by, any other list by a guess.
 * Aliases and fragments are counted as often as they are used; a root field that several fragments name is one question.
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
    gridRows = listGuess,
  ): number {
    const parent = type && getNamedType(type);
    const inside = (selectionSet?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD) {
        const definition = isObjectType(parent)
          ? parent.getFields()[selection.name.value]
          : undefined;
        return definition ? fieldCost(selection, definition, open, gridRows) : 1;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return costOf(selection.selectionSet, type, open, gridRows);
      return fragmentCost(context.getFragment(selection.name.value), open, gridRows);
    });
    return inside.reduce((sum, cost) => sum + cost, 0);
  }

  function fieldCost(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    open: readonly string[],
    gridRows: number,
  ): number {
    if (!isCompositeType(getNamedType(field.type))) return 1;
    const rows = field.name === 'rows' ? gridRows : rowsOf(node, field);
    return 1 + rows * costOf(node.selectionSet, field.type, open, gridRowsOf(node, field));
  }

  function fragmentCost(
    fragment: FragmentDefinitionNode | null | undefined,
    open: readonly string[],
    gridRows: number,
  ): number {
    const name = fragment?.name.value;
    // a fragment inside itself is another rule's error
    if (!fragment || name === undefined || open.includes(name)) return 0;
    const type = context.getSchema().getType(fragment.typeCondition.name.value);
    const key = `${name} ${gridRows}`;
    const known =
      costs.get(key) ??
      costOf(fragment.selectionSet, isObjectType(type) ? type : null, [...open, name], gridRows);
    costs.set(key, known);
    return known;
  }

  const query = context.getSchema().getQueryType();
  const roots = new Set(fieldsIn(operation.selectionSet, context).map(responseKey)).size;
  return roots * rootCost + costOf(operation.selectionSet, query, []);
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
  // the page size has been counted at the connection
  if (['nodes', 'edges'].includes(field.name)) return 1;
  return isListType(getNullableType(field.type)) ? listGuess : 1;
}

function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function pageOf(node: FieldNode): number {
  const argument = node.arguments?.find(({ name }) => ['first', 'last'].includes(name.value));
  if (!argument) return pageSize.usual;
  if (argument.value.kind !== Kind.INT) return pageSize.most;
  return Math.max(1, Number(argument.value.value));
}
