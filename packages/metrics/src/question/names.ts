import type { Database } from '@careshape/database';
import { type Kysely, sql } from 'kysely';
import { unknownCode } from './checkQuestion.js';
import type { AskedFilter, AskedQuestion } from './askedQuestion.js';
import type { CodeValue, Cube, Dimension, Sql } from '../cubes/cube.js';

/** The values of open dimensions, by dimension id, in reading order. */
export type Names = ReadonlyMap<string, readonly CodeValue[]>;

/** What is on none of a register's lists, by where the list is kept. */
const beside: Readonly<Record<NonNullable<Dimension['names']>, CodeValue>> = {
  ward: { code: 'elsewhere', label: 'Elsewhere' },
  zone: { code: 'not-listed', label: 'Not a zone of the contract' },
  provider: { code: 'not-listed', label: 'Not in the register' },
  location: { code: 'not-listed', label: 'Not in the register' },
};

/**
 * The question with the list of each open dimension filled in from its reference table: the same for every question,
 * whatever the rows hold. What a row holds that the list does not have is folded into one code in SQL, so that its people
 * are counted there, each once.
 *
 * @throws QuestionError at a code of a filter that is not there
 */
export async function withLists(
  asked: AskedQuestion,
  db: Kysely<Database>,
  authority: string,
): Promise<AskedQuestion> {
  const used = new Set([...asked.by, ...asked.filters.map(({ dimension }) => dimension)]);
  const listed = new Map(
    await Promise.all(
      [...used]
        .filter(({ names }) => names)
        .map(async (dimension) => {
          const { rows } = await namesSql(dimension, asked.cube, authority).execute(db);
          return [dimension, withList(dimension, rows as readonly CodeValue[])] as const;
        }),
    ),
  );
  if (listed.size === 0) return asked;
  const of = (dimension: Dimension) => listed.get(dimension) ?? dimension;
  const filters = asked.filters.map((filter) => ({ ...filter, dimension: of(filter.dimension) }));
  for (const filter of filters)
    if (filter.dimension.folded) checkCodes(filter, filter.dimension.values!);
  return { ...asked, by: asked.by.map(of), dimensions: asked.dimensions.map(of), filters };
}

function withList(dimension: Dimension, rows: readonly CodeValue[]): Dimension {
  const codes = rows.map(({ code }) => code);
  const rest = beside[dimension.names!];
  return {
    ...dimension,
    values: [...rows, rest],
    folded: { code: rest.code, column: dimension.column },
    column: (bucket) => {
      const code = dimension.column(bucket);
      return sql`case when ${code} is null or ${code} = any(${codes}::text[]) then ${code} else ${rest.code} end`;
    },
  };
}

/**
 * Reads the values of the open dimensions of public statistics a question filters by, and checks the codes of its filters
 * against them.
 *
 * @throws QuestionError at a code that is not there
 */
export async function readNames(
  asked: AskedQuestion,
  db: Kysely<Database>,
  authority: string,
): Promise<Names> {
  const open = asked.filters.filter(({ dimension }) => dimension.kind === 'open');
  const read = await Promise.all(
    open
      .filter(({ dimension }) => !dimension.names)
      .map(async (filter) => {
        const { rows } = await namesSql(filter.dimension, asked.cube, authority).execute(db);
        checkCodes(filter, rows as readonly CodeValue[]);
        return [filter.dimension.id, rows as readonly CodeValue[]] as const;
      }),
  );
  return new Map(read);
}

/** Not known is always a code. */
function checkCodes(
  { dimension, in: wanted, notIn }: AskedFilter,
  values: readonly CodeValue[],
): void {
  const known = [...values.map(({ code }) => code), 'unknown'];
  const strange = [...(wanted ?? []), ...(notIn ?? [])].find((code) => !known.includes(code));
  if (strange !== undefined) throw unknownCode(dimension, strange, known);
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
