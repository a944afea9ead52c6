import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  type TypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** The scalar that stands for anything. */
const anything: NamedTypeNode = {
  kind: Kind.NAMED_TYPE,
  name: { kind: Kind.NAME, value: 'JSON' },
};

/** The variables of an operation that hold input objects, such as filters. */
export function objectVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): readonly VariableDefinitionNode[] {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return definitions.filter(({ type }) => isInputObjectType(schema.getType(nameOf(type))));
}

/** The required variables of an operation that have a default, and so need not be given. */
export function usualVariables(
  document: DocumentNode,
  operationName: string | null,
): readonly VariableDefinitionNode[] {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return definitions.filter(
    ({ type, defaultValue }) => defaultValue && type.kind === Kind.NON_NULL_TYPE,
  );
}

/**
 * The document with some variables declared as not required, for an executor that asks for a value of each required one
 * even where it has a default.
 */
export function withOptionalVariables(
  document: DocumentNode,
  usual: readonly VariableDefinitionNode[],
): DocumentNode {
  if (usual.length === 0) return document;
  return visit(document, {
    VariableDefinition: (node): VariableDefinitionNode | undefined =>
      usual.includes(node) && node.type.kind === Kind.NON_NULL_TYPE
        ? { ...node, type: node.type.type }
        : undefined,
  });
}

/**
 * The document with some variables declared as plain JSON, so that an executor takes their values as they are.
 *
 * For an executor that writes out a parser of each variable's type: a filter holds itself (`and`, `or`, `not`), and such
 * a parser has no end.
 */
export function withPlainVariables(
  document: DocumentNode,
  plain: readonly VariableDefinitionNode[],
): DocumentNode {
  if (plain.length === 0) return document;
  return visit(document, {
    VariableDefinition: (node): VariableDefinitionNode | false =>
      plain.some(({ variable }) => variable.name.value === node.variable.name.value)
        ? { kind: Kind.VARIABLE_DEFINITION, variable: node.variable, type: anything }
        : false,
  });
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
