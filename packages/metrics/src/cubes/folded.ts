import { sql } from 'kysely';
import type { Dimension, Folded, Sql } from './cube.js';
import { type CodeListName, codeLists } from './codes.js';

/**
 * What tells apart the words of Client Level Data that a column holds: those of its closed list, and all others.
 *
 * Words that no list names are `not-mapped`, none are `unknown`: no row of an answer comes from what happens to be held.
 */
export function cldWords(
  list: CodeListName,
  column: Sql,
): Required<Pick<Dimension, 'column' | 'folded'>> {
  const listed = codeLists[list].filter(({ code }) => code !== 'unknown' && code !== 'not-mapped');
  const words = new Map(listed.map(({ code, label }) => [label, code]));
  const folded: Folded = { rest: 'not-mapped', column: () => column, words };
  return { folded, column: unlessListed(folded, [...words.keys()]) };
}

/** What a table holds, where a list has it; of all else one code. */
export function unlessListed(
  { rest, column }: Folded,
  listed: readonly string[],
): Dimension['column'] {
  return (bucket) => {
    const value = column(bucket);
    return sql`case when ${value} is null or ${keysOf(listed)} ? ${value} then ${value} else ${rest} end`;
  };
}

/**
 * Values to look one up in: an object, whose keys PostgreSQL finds by halving. An array it would go through from its start,
 * row by row.
 */
export function keysOf(values: readonly string[]): Sql {
  return sql`${JSON.stringify(Object.fromEntries(values.map((value) => [value, 1])))}::jsonb`;
}

/** Whether a row of an answer can stand for what is not known, beside the codes of the list. */
export function hasUnknownBeside({ kind, keyed }: Dimension): boolean {
  return kind === 'open' && !keyed;
}

/** What stands in a column for some codes of its dimension. */
export function heldFor({ folded }: Dimension, codes: readonly string[]): readonly string[] {
  const words = folded?.words;
  if (!words) return codes;
  const held = new Map([...words].map(([word, code]) => [code, word]));
  return codes.map((code) => held.get(code) ?? code);
}

/** The code of what stands in a column. A closed list has a code for what is not known; an open one has null. */
export function codeOf({ folded, values }: Dimension, held: unknown): string | null {
  if (held !== null && held !== undefined) return folded?.words?.get(String(held)) ?? String(held);
  return values?.some(({ code }) => code === 'unknown') ? 'unknown' : null;
}
