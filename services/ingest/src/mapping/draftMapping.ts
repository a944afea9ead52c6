import { Document, type YAMLMap } from 'yaml';
import { folded } from '../cells.js';
import { FileError } from '../fileError.js';
import { headingKey } from '../headingKey.js';
import type { Layout } from '../layout.js';
import { namesOf } from '../namedColumns.js';
import { headRowsOf, type OpenedFile } from '../openFile.js';
import { holdsPeople } from '../personal/holdsPeople.js';
import { isIdentifyingColumn } from '../personal/identifyingColumns.js';
import { personalDataIn } from '../personal/personalDataIn.js';
import { readCsv } from '../readCsv.js';
import { codedColumns, type CodedColumns } from './codedColumns.js';
import { likeness } from './likeness.js';

/** More different values than this are no codes. */
const mostValues = 50;
/** In a file about people a value of fewer rows may be somebody's, put into the wrong column: it is not repeated. */
const fewRows = 5;
const likeEnough = 0.5;

/** The rows of each value of each heading, by the heading's place; null where they are too many to be codes. */
type Values = readonly (ReadonlyMap<string, number> | null)[];

/**
 * The text of a mapping of a file to a layout, for a steward to put right: headings and codes that are alike are put side
 * by side, what has no likeness is left blank.
 *
 * Values are listed of columns that hold codes of a list, never of others.
 *
 * @throws FileError where the file has no row of headings, or the layout no columns of its own
 */
export async function draftMapping(file: OpenedFile, layout: Layout): Promise<string> {
  const { required, optional } = layout.columns;
  if (file.kind === 'json' || required.length === 0)
    throw new FileError(
      `nothing is to be mapped in files of layout ${layout.name}: they are read as they are published`,
    );
  const coded = codedColumns(layout);
  const header = headerOf(file, layout);
  const values = await valuesOf(file, header);
  const sources = guess(header, { layout, coded, values });
  const draft = new Document({
    layout: layout.name,
    headings: header.filter((heading) => headingKey(heading) !== ''),
    columns: Object.fromEntries(
      [...required, ...optional].map((name) => [name, header[sources.get(name) ?? -1] ?? null]),
    ),
    codes: {},
  });
  draft.commentBefore = ` How files with these headings are files of layout ${layout.name}. Put right what is wrong: under columns
 the file's heading stands after the layout's column, and blank where the file has none; under codes the
 layout's code stands after the file's value. Then keep this file in the folder of mappings.`;
  const codes = draft.get('codes') as YAMLMap;
  for (const [name, list] of coded) {
    const counts = values[sources.get(name) ?? -1];
    if (counts === undefined || name === 'la_code') continue;
    const shown = [...(counts ?? [])].filter(([value, rows]) => maySay(value, rows, layout));
    const known = new Set(list.keys());
    const pairs = shown.map(([value]) => [value, nearest(value, known)] as const);
    codes.set(draft.createNode(name), draft.createNode(Object.fromEntries(pairs)));
    (codes.get(name) as YAMLMap).commentBefore = ` ${said(known, counts, shown.length)}`;
  }
  return draft.toString({ lineWidth: 0, nullStr: '' });
}

function said(
  known: ReadonlySet<string>,
  counts: ReadonlyMap<string, number> | null,
  shown: number,
): string {
  const list =
    known.size <= 30 ? `the layout's: ${[...known].join(', ')}` : 'the list is on its page';
  if (counts === null)
    return `${list}; the file has more than ${mostValues} values: too many to list`;
  const left = counts.size - shown;
  return left === 0
    ? list
    : `${list}; ${left} values of the file are not repeated here, as they may be personal: add them if they are codes`;
}

function maySay(value: string, rows: number, layout: Layout): boolean {
  return (
    value.length <= 80 &&
    personalDataIn(value) === null &&
    (!holdsPeople(layout) || rows >= fewRows)
  );
}

/** The list's own value that a local one is, or is like; null where none is. */
function nearest(value: string, known: ReadonlySet<string>): string | null {
  if (known.has(folded(value))) return folded(value);
  const best = bestOf([...known].map((own) => ({ own, score: likeness(value, own) })));
  return best && best.score >= likeEnough ? best.own : null;
}

function headerOf(file: OpenedFile, layout: Layout): readonly string[] {
  const names = [...namesOf(layout).values()];
  const score = (row: readonly string[]) =>
    row.filter((cell) => names.some((name) => likeness(cell, name) >= likeEnough)).length;
  const best = bestOf(headRowsOf(file).map((row) => ({ row, score: score(row) })));
  if (!best || best.score < Math.min(2, names.length))
    throw new FileError(
      `${file.name} has no row of headings like those of ${layout.name}: is its first row missing, or is it of another layout?`,
    );
  if (best.row.some((cell) => cell.length > 120 || personalDataIn(cell) !== null))
    throw new FileError(
      `the row of headings in ${file.name} holds what looks personal: put the headings there`,
    );
  return best.row.map((cell) => cell.trim());
}

async function valuesOf(file: OpenedFile, header: readonly string[]): Promise<Values> {
  const table = await readCsv(file, { headerHas: header.filter((name) => name !== '') });
  const values: (Map<string, number> | null)[] = header.map(() => new Map());
  for await (const batch of table.rows)
    for (const { cells } of batch)
      for (const [place, counts] of values.entries()) {
        const value = cells[place]?.trim() ?? '';
        if (counts === null || value === '') continue;
        counts.set(value, (counts.get(value) ?? 0) + 1);
        if (counts.size > mostValues) values[place] = null;
      }
  return values;
}

/** For each column of the layout the place of the file's heading that is likest it, each heading once. */
function guess(
  header: readonly string[],
  { layout, coded, values }: { layout: Layout; coded: CodedColumns; values: Values },
): ReadonlyMap<string, number> {
  const names = [...namesOf(layout).values()];
  const pairs = names.flatMap((name) =>
    header.flatMap((heading, place) => {
      if (holdsPeople(layout) && isIdentifyingColumn(heading)) return [];
      const byName = likeness(heading, name);
      const list = coded.get(name);
      const own = [...(values[place]?.keys() ?? [])];
      // a column that holds nothing but a list's codes is that column, whatever it is called
      const byCodes = list && own.length > 0 && own.every((value) => list.has(folded(value)));
      const score = byName + (byCodes ? 0.6 : 0);
      return score >= likeEnough ? [{ name, place, score }] : [];
    }),
  );
  const found = new Map<string, number>();
  const taken = new Set<number>();
  for (const { name, place } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (found.has(name) || taken.has(place)) continue;
    found.set(name, place);
    taken.add(place);
  }
  return found;
}

function bestOf<T extends { readonly score: number }>(candidates: readonly T[]): T | null {
  return candidates.toSorted((a, b) => b.score - a.score)[0] ?? null;
}
