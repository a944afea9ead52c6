import {
  type FieldNode,
  getArgumentValues,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

/** A field as one operation selects it: where it is written, and what is selected inside. */
export interface Selection {
  readonly field: string;
  /** The name in the answer: the alias, or the field's own name. */
  readonly responseKey: string;
  readonly inner: readonly Selection[];
  readonly nodes: readonly FieldNode[];
  /** Its arguments, as a resolver is handed them. */
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * What is selected inside the root field being resolved, `depth` levels down.
 *
 * Read by graphql-js's own rules: fragments, named and inline, are opened, fields of one response key are merged, and
 * `@skip` and `@include` are obeyed with the operation's variables.
 */
export function selectionOf(info: GraphQLResolveInfo, depth: number): readonly Selection[] {
  const { schema, fragments, variableValues, parentType, operation, path } = info;
  // the operation is read again from its root: a compiled executor hands over nodes without looking at their directives
  const roots = collectFields(
    schema,
    fragments,
    variableValues,
    parentType,
    operation.selectionSet,
  );
  return inside(info, info.returnType, roots.get(String(path.key)) ?? [], depth);
}

const namesInside = new WeakMap<readonly FieldNode[], readonly string[]>();

/** The fields selected right inside the field being resolved, wherever it stands; read once for all rows of an answer. */
export function fieldsInside(info: GraphQLResolveInfo): readonly string[] {
  const known = namesInside.get(info.fieldNodes);
  if (known) return known;
  const names = inside(info, info.returnType, info.fieldNodes, 1).map(({ field }) => field);
  namesInside.set(info.fieldNodes, names);
  return names;
}

/**
 * As `selectionOf`, but of what is written right inside the root field even where `@skip` or `@include` leaves it out:
 * what a dry run is to explain.
 */
export function writtenOf(info: GraphQLResolveInfo, depth: number): readonly Selection[] {
  const nodes = info.fieldNodes.map((node) => withoutDirectives(node));
  return inside(info, info.returnType, nodes, depth);
}

function withoutDirectives(node: FieldNode): FieldNode {
  if (!node.selectionSet) return node;
  const selections = node.selectionSet.selections.map((selection) => ({
    ...selection,
    directives: [],
  }));
  return { ...node, selectionSet: { ...node.selectionSet, selections } };
}

function inside(
  info: GraphQLResolveInfo,
  outputType: GraphQLResolveInfo['returnType'],
  nodes: readonly FieldNode[],
  depth: number,
): readonly Selection[] {
  const type = getNamedType(outputType);
  if (depth === 0 || !isObjectType(type)) return [];
  const { schema, fragments, variableValues } = info;
  const collected = collectSubfields(schema, fragments, variableValues, type, nodes);
  return [...collected].flatMap(([responseKey, fieldNodes]) =>
    selectionFor(info, type, responseKey, fieldNodes, depth),
  );
}

function selectionFor(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  responseKey: string,
  fieldNodes: readonly FieldNode[],
  depth: number,
): Selection[] {
  const name = fieldNodes[0]?.name.value ?? responseKey;
  const definition = type.getFields()[name];
  // __typename has no definition on the type and groups nothing
  if (!definition) return [];
  const inner = inside(info, definition.type, fieldNodes, depth - 1);
  const node = fieldNodes[0]!;
  const args = node.arguments?.length
    ? getArgumentValues(definition, node, info.variableValues)
    : {};
  return [{ field: name, responseKey, inner, nodes: fieldNodes, args }];
}
