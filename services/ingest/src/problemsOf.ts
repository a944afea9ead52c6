import type { ClientBase } from 'pg';
import { type Problem, problemAt } from './problem.js';
import type { ProblemCode } from './problemCodes.js';

/**
 * Takes the staged rows that a query names out of the temporary table, each with a problem.
 *
 * @param query selects `ctid`, `line` and `value` of the rows at fault
 * @example problemsOf(client, 'repeated', 'contract_id', `select ctid, line, id as value from staged where …`)
 */
export async function problemsOf(
  client: ClientBase,
  code: ProblemCode,
  column: string,
  query: string,
): Promise<readonly Problem[]> {
  const { rows } = await client.query<{ line: number; value: string | null }>(
    `with fault as materialized (${query}),
       gone as (delete from staged using fault where staged.ctid = fault.ctid)
     select line, value::text from fault order by line`,
  );
  return rows.map(({ line, value }) => problemAt(line, { code, column, value }));
}

/**
 * Takes out the rows whose key was already used by an earlier row of the file.
 *
 * @param key the columns of the key, as SQL
 * @param column the header name to report
 */
export function repeatedRows(
  client: ClientBase,
  key: string,
  column: string,
): Promise<readonly Problem[]> {
  return problemsOf(
    client,
    'repeated',
    column,
    `select row_id as ctid, line, concat_ws(', ', ${key}) as value from (
       select ctid as row_id, *, row_number() over (partition by ${key} order by line, ctid) as place from staged
     ) numbered where place > 1`,
  );
}
