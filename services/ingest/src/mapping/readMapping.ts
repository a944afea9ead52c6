import { parseDocument } from 'yaml';
import { folded } from '../cells.js';
import { FileError } from '../fileError.js';
import { headingKey } from '../headingKey.js';
import type { Layout } from '../layout.js';
import { namesOf } from '../namedColumns.js';
import { holdsPeople } from '../personal/holdsPeople.js';
import { isIdentifyingColumn } from '../personal/identifyingColumns.js';
import { codedColumns } from './codedColumns.js';
import { type Mapping, shapeOfHeadings } from './mapping.js';

/**
 * A mapping from its text.
 *
 * @param name of the mapping's file, for what is said
 * @throws FileError where it does not say where each required column comes from, says a column twice, or maps what identifies a person
 */
export function readMapping(text: string, name: string, layouts: readonly Layout[]): Mapping {
  const fail = (what: string): never => {
    throw new FileError(`mapping ${name}: ${what}`);
  };
  const document = parseDocument(text, { uniqueKeys: true });
  const [fault] = document.errors;
  if (fault)
    fail(fault.message.split('\n')[0]!.replace('Map keys must be unique', 'a name stands twice'));
  const given = plainOf(document) ?? fail('parts stand for others (&, *): write each out');
  const layout = layouts.find((candidate) => candidate.name === given['layout']);
  if (!layout) return fail('its layout is none that careshape layouts lists');
  const shape = shapeOfHeadings(headingsOf(given));
  const columns = columnsOf(recordOf(given['columns']), { layout, shape, fail });
  return {
    name,
    layout: layout.name,
    shape,
    columns,
    codes: codesOf(recordOf(given['codes']), { layout, fail }),
    names: [...namesOf(layout).keys()],
  };
}

/** The headings that a mapping is for, also where the rest of it is not whole: a fault in it is of no other file. */
export function shapeOfMapping(text: string): readonly string[] {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) return [];
  return shapeOfHeadings(headingsOf(plainOf(document) ?? {}));
}

/** Null where parts stand for others: they could unfold to any size. */
function plainOf(document: ReturnType<typeof parseDocument>) {
  try {
    return recordOf(document.toJS({ maxAliasCount: 0 }));
  } catch {
    return null;
  }
}

function headingsOf(given: Readonly<Record<string, unknown>>): readonly string[] {
  const headings = given['headings'];
  return Array.isArray(headings) ? headings.map(String) : [];
}

type Fail = (what: string) => never;

function columnsOf(
  given: Readonly<Record<string, unknown>>,
  { layout, shape, fail }: { layout: Layout; shape: readonly string[]; fail: Fail },
): Readonly<Record<string, string>> {
  const names = namesOf(layout);
  const sources = new Map<string, string>();
  const columns: Record<string, string> = {};
  for (const [written, heading] of Object.entries(given)) {
    const column = names.get(headingKey(written));
    if (column === undefined) return fail(`layout ${layout.name} has no column ${written}`);
    if (heading === null || heading === '') continue;
    const key = headingKey(String(heading));
    if (!shape.includes(key))
      return fail(`${column} comes from "${heading}", which is not among the headings`);
    if (columns[key] !== undefined)
      return fail(
        `"${heading}" is named twice, for ${columns[key]} and ${column}: each heading is the source of one column`,
      );
    if (sources.has(column)) return fail(`${column} is named twice`);
    if (holdsPeople(layout) && isIdentifyingColumn(key))
      return fail(
        `"${heading}" identifies a person and is never read: run careshape pseudonymise on the file first`,
      );
    columns[key] = column;
    sources.set(column, key);
  }
  const missing = layout.columns.required.filter((column) => !sources.has(column));
  return missing.length === 0
    ? columns
    : fail(`these columns must have a source and have none: ${missing.join(', ')}`);
}

function codesOf(
  given: Readonly<Record<string, unknown>>,
  { layout, fail }: { layout: Layout; fail: Fail },
): Mapping['codes'] {
  const names = namesOf(layout);
  const coded = codedColumns(layout);
  return Object.fromEntries(
    Object.entries(given).map(([written, pairs]) => {
      const column = names.get(headingKey(written)) ?? '';
      const list = coded.get(column);
      if (!list) return fail(`${written} is no column of codes in layout ${layout.name}`);
      const codes = Object.entries(recordOf(pairs)).flatMap(([value, code]) => {
        if (code === null || code === '') return [];
        if (!list.has(folded(String(code))))
          return fail(`"${String(code)}" is not in the list of ${column}`);
        return [[folded(value), String(code)] as const];
      });
      return [column, Object.fromEntries(codes)];
    }),
  );
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
