import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type TypeNode,
  visit,
} from 'graphql';
import { literalOf } from './literalOf.js';

/** A figure's part of its page's question, and the values that were asked with. */
export interface FigureAsked {
  /** `fragment NightsPanel on Query`, with the fragments it uses. */
  readonly fragment: DocumentNode;
  /** The page's question, which says what type each value has. */
  readonly document: DocumentNode;
  readonly variables: unknown;
}

/** A figure's part as a question of its own, every value in its place. */
export function figureQuestion({ fragment, document, variables }: FigureAsked): DocumentNode {
  const [own, ...used] = fragment.definitions.filter(isFragment);
  if (!own) throw new Error('a figure has no fragment');
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: 'query' as OperationDefinitionNode['operation'],
    name: { kind: Kind.NAME, value: own.name.value.replace(/Panel$/, '') },
    selectionSet: own.selectionSet,
  };
  return withValues(
    { kind: Kind.DOCUMENT, definitions: [operation, ...used] },
    typesOf(document),
    (variables ?? {}) as Readonly<Record<string, unknown>>,
  );
}

/** A figure's question as text: it can be asked as it stands. */
export function figureQuestionText(asked: FigureAsked): string {
  return `${print(figureQuestion(asked))}\n`;
}

function withValues(
  question: DocumentNode,
  types: ReadonlyMap<string, string>,
  values: Readonly<Record<string, unknown>>,
): DocumentNode {
  const placed: DocumentNode = visit(question, {
    Variable: ({ name }) => literalOf(values[name.value], types.get(name.value) ?? 'String'),
  });
  const settled: DocumentNode = visit(placed, {
    Field: { leave: keptSelection },
    FragmentSpread: { leave: keptSelection },
    InlineFragment: { leave: keptSelection },
    // a value that was not given is not asked for
    Argument: { leave: (node) => (node.value.kind === Kind.NULL ? null : undefined) },
  });
  return withUsedFragments(settled);
}

/** Leaves out the fragments that nothing uses any more: the API refuses a question that has one. */
function withUsedFragments(question: DocumentNode): DocumentNode {
  const used = new Set<string>();
  const follow = (definition: DefinitionNode | undefined) => {
    if (!definition) return;
    visit(definition, {
      FragmentSpread: ({ name }) => {
        if (used.has(name.value)) return;
        used.add(name.value);
        follow(
          question.definitions.find((one) => isFragment(one) && one.name.value === name.value),
        );
      },
    });
  };
  question.definitions.filter((one) => !isFragment(one)).forEach(follow);
  return {
    ...question,
    definitions: question.definitions.filter((one) => !isFragment(one) || used.has(one.name.value)),
  };
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** Takes out what `@include` and `@skip` leave out, and their words where they keep something. */
function keptSelection(node: SelectionNode): SelectionNode | null {
  const decided = (node.directives ?? []).map((directive) => decision(directive));
  if (decided.includes(false)) return null;
  return { ...node, directives: (node.directives ?? []).filter((_, at) => decided[at] === null) };
}

function decision({ name, arguments: given }: DirectiveNode): boolean | null {
  const value = given?.find((argument) => argument.name.value === 'if')?.value;
  if (value?.kind !== Kind.BOOLEAN) return null;
  if (name.value === 'include') return value.value;
  return name.value === 'skip' ? !value.value : null;
}

function typesOf(document: DocumentNode): ReadonlyMap<string, string> {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as
    OperationDefinitionNode | undefined;
  return new Map(
    operation?.variableDefinitions?.map(({ variable, type }) => [
      variable.name.value,
      namedType(type),
    ]),
  );
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
