import type { Database } from '@careshape/database';
import { type Kysely, sql } from 'kysely';
import { unknownCode } from './checkQuestion.js';
import type { AskedQuestion } from './askedQuestion.js';
import type { CodeValue, Cube, Dimension, Sql } from '../cubes/cube.js';

/** The values of open dimensions, by dimension id, in reading order. */
export type Names = ReadonlyMap<string, readonly CodeValue[]>;

/**
 * Reads the values of the open dimensions a question uses, and checks the codes of its filters against them.
 *
 * @throws QuestionError at a code that is not there
 */
export async function readNames(
  asked: AskedQuestion,
  db: Kysely<Database>,
  authority: string,
): Promise<Names> {
  const filtered = asked.filters.map(({ dimension }) => dimension);
  const open = [...new Set([...asked.dimensions.filter(({ names }) => names), ...filtered])].filter(
    ({ kind }) => kind === 'open',
  );
  const read = await Promise.all(
    open.map(async (dimension) => {
      const { rows } = await namesSql(dimension, asked.cube, authority).execute(db);
      return [dimension.id, rows as readonly CodeValue[]] as const;
    }),
  );
  const names: Names = new Map(read);
  for (const { dimension, in: wanted, notIn } of asked.filters) {
    const known = names.get(dimension.id)?.map(({ code }) => code);
    const strange = [...(wanted ?? []), ...(notIn ?? [])].find(
      (code) => known && !known.includes(code) && !isAllowed(dimension, code),
    );
    if (known && strange !== undefined) throw unknownCode(dimension, strange, known);
  }
  return names;
}

/** Not known is always a code; people live in wards of other councils too. */
function isAllowed(dimension: Dimension, code: string): boolean {
  return code === 'unknown' || (dimension.names === 'ward' && /^[EW]05\d{6}$/.test(code));
}

function namesSql(dimension: Dimension, cube: Cube, authority: string): Sql {
  switch (dimension.names) {
    case 'ward':
      return sql`select code, name as label from ward where authority = ${authority} order by name`;
    case 'zone':
      return sql`select code, name as label from zone where authority = ${authority} order by code`;
    case 'provider':
      return sql`select id as code, coalesce(name, id) as label from provider where authority = ${authority} order by 2, 1`;
    case 'location':
      return sql`select id as code, name as label from location where authority = ${authority} order by 2, 1`;
    case undefined: {
      // the source's own words: what the rows say
      const facts = dimension.facts ?? Object.keys(cube.facts);
      const column = dimension.column({ from: sql`current_date`, to: sql`current_date` });
      const each = facts.map(
        (fact) =>
          sql`select ${column} as code from ${cube.facts[fact]!.from} where f.authority = ${authority}`,
      );
      return sql`select code, code as label from (${sql.join(each, sql` union `)}) words where code is not null order by 1`;
    }
  }
}
