import { periodsMost } from '@careshape/metrics';
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type ValidationContext,
} from 'graphql';
import { fieldsIn } from '../graphql/fieldsIn.js';

/**
 * How many questions on the facts an operation asks: one for each root field, each of its periods, and each thing that is
 * worked out of a measure in one, such as a median or a share of the whole, which is read on its own.
 *
 * A root field that several fragments name is one field.
 */
export function questionsIn(
  { selectionSet }: OperationDefinitionNode,
  context: ValidationContext,
): number {
  const roots = Map.groupBy(fieldsIn(selectionSet, context), responseKey);
  return [...roots.values()].reduce((sum, nodes) => sum + questionsOf(nodes, context), 0);
}

function questionsOf(nodes: readonly FieldNode[], context: ValidationContext): number {
  const figures = nodes
    .flatMap((root) => fieldsIn(root.selectionSet, context))
    .flatMap((rows) => fieldsIn(rows.selectionSet, context));
  const workedOut = figures.flatMap(({ name, arguments: given = [] }) => {
    const as = given.find((argument) => argument.name.value === 'as')?.value;
    const isValue = !as || (as.kind === Kind.ENUM && as.value === 'VALUE');
    // a change is made of figures that are read for their periods
    return isValue || name.value === 'change' ? [] : [`${name.value} ${given.map(print).join()}`];
  });
  return periodsOf(nodes[0]!) * readsOf(nodes[0]!) * (1 + new Set(workedOut).size);
}

/** The most important codes are chosen, then shown, then the others are read beside them. */
function readsOf({ arguments: given = [] }: FieldNode): number {
  return given.some(({ name }) => name.value === 'top') ? 3 : 1;
}

/** How many periods a root field names; as many as may be where a variable holds them. */
function periodsOf({ arguments: given = [] }: FieldNode): number {
  const periods = given.find(({ name }) => name.value === 'periods')?.value;
  if (periods?.kind === Kind.VARIABLE) return periodsMost;
  return periods?.kind === Kind.LIST ? Math.max(1, periods.values.length) : 1;
}

function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
