import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { CsvError } from './csvError.js';
import { csvText } from './csvText.js';

/** An operation that was executed, and its data: what has passed the disclosure gate, and nothing else. */
export interface CsvAnswer {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An answer written out, and how many rows it has. */
export interface CsvWritten {
  readonly text: string;
  readonly rows: number;
}

/**
 * The rows of an answer as CSV (RFC 4180, UTF-8): a line a row, a column for each field selected, headed by its path.
 *
 * One root field with one list of rows (`rows` of a cube, `nodes` of a list, `groups`, `figures`) makes a table; words in
 * a list stand in one cell. A suppressed figure has an empty `value`, `*` as `display` and its status, as in JSON.
 *
 * @example `{ homeSupport { rows { zone { code } people { value status } } } }` has the columns `zone.code`,
 *   `people.value` and `people.status`
 * @throws CsvError where the answer is no table
 */
export function answerCsv({ document, operationName, data }: CsvAnswer): CsvWritten {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operation = getOperationAST(document, operationName);
  const roots = operation ? fieldsOf(operation.selectionSet, fragments) : [];
  const [root, ...others] = roots.filter((field) => nameOf(field) in data);
  if (!root || others.length > 0)
    throw new CsvError(
      `CSV holds the rows of one field, and ${root ? roots.length : 'none'} are selected: ask for each in a request of its own`,
    );
  const { rows, field } = tableOf(root, data[nameOf(root)], fragments);
  const paths = pathsOf(field, fragments, []);
  const lines = rows.map((row) => paths.map((path) => cellOf(row, path)));
  return { text: csvText([paths.map((path) => path.join('.')), ...lines]), rows: rows.length };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The one list of rows under a root field, which may itself be the list. */
function tableOf(
  root: FieldNode,
  value: unknown,
  fragments: Fragments,
): { readonly rows: readonly unknown[]; readonly field: FieldNode } {
  if (Array.isArray(value)) return { rows: value, field: root };
  const inner = fieldsOf(root.selectionSet, fragments);
  const tables = inner.flatMap((field) => {
    const rows = (value as Record<string, unknown> | null)?.[nameOf(field)];
    return Array.isArray(rows) && field.selectionSet ? [{ rows, field }] : [];
  });
  const [table, ...others] = tables;
  if (!table || others.length > 0)
    throw new CsvError(
      `CSV holds one list of rows, and ${nameOf(root)} selects ${tables.length}: select one, such as rows of a cube or nodes of a list`,
    );
  return table;
}

/** The paths to the plain fields selected in each row, in the order they are written. */
function pathsOf(
  field: FieldNode,
  fragments: Fragments,
  above: readonly string[],
): readonly (readonly string[])[] {
  const paths = fieldsOf(field.selectionSet, fragments).flatMap((inner) => {
    const path = [...above, nameOf(inner)];
    return inner.selectionSet ? pathsOf(inner, fragments, path) : [path];
  });
  // a field selected twice is one column
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}

function fieldsOf(
  selectionSet: SelectionSetNode | undefined,
  fragments: Fragments,
): readonly FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
    return fieldsOf(fragments.get(selection.name.value)?.selectionSet, fragments);
  });
}

function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** What a path leads to; an empty cell where a part of it is not there. */
function cellOf(row: unknown, path: readonly string[]): unknown {
  let value = row;
  for (const [place, name] of path.entries()) {
    if (Array.isArray(value))
      throw new CsvError(
        `CSV holds one list of rows, and ${path.slice(0, place).join('.')} is a list inside a row: leave it out, or ask for it by itself`,
      );
    value = (value as Record<string, unknown> | null | undefined)?.[name];
  }
  return Array.isArray(value) ? value.join('; ') : value;
}
