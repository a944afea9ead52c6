import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { CsvError } from './csvError.js';
import { csvText } from './csvText.js';
import { groupedBy } from './groupedBy.js';

/** An operation that was executed, and its data: what has passed the disclosure gate, and nothing else. */
export interface CsvAnswer {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  /** Left out, none. */
  readonly variables?: Readonly<Record<string, unknown>>;
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
 * a list stand in one cell. Rows of a cube have the dimensions in `by` first, in its order, and a column for each part of each
 * of their `keys`. A suppressed figure has an empty `value`, `*` as `display` and its status, as in JSON.
 *
 * @example `{ homeSupport(by: [ZONE]) { rows { zone { code } people { value status } } } }` has the columns `zone.code`,
 *   `people.value` and `people.status`
 * @throws CsvError where the answer is no table
 */
export function answerCsv(answer: CsvAnswer): CsvWritten {
  const { document, operationName, variables = {}, data } = answer;
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
  const columns = columnsOf(field, fragments, groupedBy(root, withDefaults(operation, variables)));
  const lines = rows.map((row) => columns.map(({ path }) => cellOf(row, path)));
  const headings = columns.map(({ heading }) => heading);
  return { text: csvText([headings, ...lines]), rows: rows.length };
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

/** A column: what it is headed by, and what leads to its value in a row. */
interface Column {
  readonly heading: string;
  readonly path: readonly (string | number)[];
}

/** The columns of the rows: dimensions in the order rows are grouped by them, then what else is selected, as it is written. */
function columnsOf(row: FieldNode, fragments: Fragments, by: readonly string[]): readonly Column[] {
  const columns = fieldsOf(row.selectionSet, fragments).flatMap((field) => {
    const place = by.indexOf(field.name.value);
    const inner = field.selectionSet ? pathsOf(field, fragments, []) : [[]];
    if (field.name.value === 'keys' && by.length > 0)
      return by.flatMap((dimension, at) =>
        inner.map((path) => column(dimension, [nameOf(field), at], path, at)),
      );
    const name = nameOf(field);
    return inner.map((path) => column(name, [name], path, place < 0 ? by.length : place));
  });
  const ordered = columns.toSorted((one, other) => one.place - other.place);
  // a field selected twice is one column
  return [...new Map(ordered.map((one) => [one.heading, one])).values()];
}

function column(
  name: string,
  start: readonly (string | number)[],
  path: readonly string[],
  place: number,
): Column & { readonly place: number } {
  return { heading: [name, ...path].join('.'), path: [...start, ...path], place };
}

/** The paths to the plain fields selected inside a field, in the order they are written. */
function pathsOf(
  field: FieldNode,
  fragments: Fragments,
  above: readonly string[],
): readonly (readonly string[])[] {
  return fieldsOf(field.selectionSet, fragments).flatMap((inner) => {
    const path = [...above, nameOf(inner)];
    return inner.selectionSet ? pathsOf(inner, fragments, path) : [path];
  });
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

/** The variables of an operation, those that were not given as it declares them. */
function withDefaults(
  operation: OperationDefinitionNode | null | undefined,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const usual = (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return { ...(Object.fromEntries(usual) as object), ...given };
}

function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** What a path leads to; an empty cell where a part of it is not there. */
function cellOf(row: unknown, path: readonly (string | number)[]): unknown {
  let value = row;
  for (const [place, name] of path.entries()) {
    if (Array.isArray(value) && typeof name === 'string')
      throw new CsvError(
        `CSV holds one list of rows, and ${path.slice(0, place).join('.')} is a list inside a row: leave it out, or ask for it by itself`,
      );
    value = (value as Record<string | number, unknown> | null | undefined)?.[name];
  }
  return Array.isArray(value) ? value.join('; ') : value;
}
