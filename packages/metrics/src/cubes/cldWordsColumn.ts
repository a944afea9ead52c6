import { sql } from 'kysely';
import type { Sql } from './cube.js';
import { type CodeListName, codeLists } from './codes.js';

/**
 * The code of the words of Client Level Data that a column holds: of its closed list, whatever the words are.
 *
 * Words that no list names are `not-mapped`, none are `unknown`: no row of an answer comes from what happens to be held.
 */
export function cldWordsColumn(list: CodeListName, column: Sql): Sql {
  const values = codeLists[list].filter(({ code }) => code !== 'unknown' && code !== 'not-mapped');
  const words = values.map(({ label }) => label);
  const codes = values.map(({ code }) => code);
  return sql`case when ${column} is null then 'unknown'
    else coalesce((${codes}::text[])[array_position(${words}::text[], ${column})], 'not-mapped') end`;
}
