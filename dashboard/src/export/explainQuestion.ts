import { type DocumentNode, type FieldNode, Kind, parse, type SelectionNode, visit } from 'graphql';
import { explainedQuestions } from '../gql/questionTypes.js';

const explainSelection = parse(`{
  explain {
    definition
    measures { label definition numerator denominator }
    filters
    sources { file rows loadedAt }
    disclosure
    dataVersion
    withheld
  }
}`);

/** How one part of a figure came about. */
export interface Explanation {
  readonly definition: string;
  readonly measures: readonly {
    readonly label: string;
    readonly definition: string;
    readonly numerator: string | null;
    readonly denominator: string | null;
  }[];
  readonly filters: readonly string[];
  readonly sources: readonly {
    readonly file: string;
    readonly rows: number;
    readonly loadedAt: string;
  }[];
  readonly disclosure: string;
  readonly dataVersion: number;
  readonly withheld: number | null;
}

/** A figure's question, each of its parts asked to explain itself as well; null where none can. */
export function explainQuestion(question: DocumentNode): DocumentNode | null {
  let explained = 0;
  const [definition] = explainSelection.definitions;
  const explain =
    definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
  const asked: DocumentNode = visit(question, {
    OperationDefinition: (operation) => ({
      ...operation,
      selectionSet: {
        ...operation.selectionSet,
        selections: operation.selectionSet.selections.map((selection) => {
          if (selection.kind !== Kind.FIELD || !explainedQuestions.has(selection.name.value)) {
            return selection;
          }
          explained += 1;
          return withSelections(selection, explain);
        }),
      },
    }),
  });
  return explained === 0 ? null : asked;
}

function withSelections(field: FieldNode, more: readonly SelectionNode[]): FieldNode {
  return {
    ...field,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...(field.selectionSet?.selections ?? []), ...more],
    },
  };
}

/** The explanations in an answer, one for each definition: parts that ask the same of two periods explain it once. */
export function explanationsOf(answer: Readonly<Record<string, unknown>>): Explanation[] {
  const found = Object.values(answer).flatMap((part) => {
    const explain = (part as { explain?: Explanation } | null)?.explain;
    return explain ? [explain] : [];
  });
  return [
    ...new Map(found.map((one) => [`${one.definition} ${one.filters.join()}`, one])).values(),
  ];
}
