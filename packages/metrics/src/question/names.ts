import type { Database } from '@careshape/database';
import { type Kysely, sql } from 'kysely';
import { personOfRow } from '../cells/cellSql.js';
import type { Standing } from '../coverage/standing.js';
import { keysOf, unlessListed } from '../cubes/folded.js';
import { unknownCode } from './checkQuestion.js';
import type { AskedFilter, AskedQuestion } from './askedQuestion.js';
import type { CodeValue, Cube, Dimension, Folded, Sql } from '../cubes/cube.js';

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
  { once }: Standing,
  { db, authority }: Source,
): Promise<AskedQuestion> {
  const filled = await withDimensions(asked, async (dimension) => {
    if (!dimension.names) return dimension;
    const values = await once(`list ${dimension.names}`, async () => {
      const { rows } = await namesSql(dimension, asked.cube, authority).execute(db);
      return rows as readonly CodeValue[];
    });
    return listed(dimension, values);
  });
  for (const filter of filled.filters) if (filter.dimension.names) checkCodes(filter);
  return filled;
}

/** The question without folding of what no row of the cube holds: rows are read faster so. */
export function withoutIdleFolds(
  asked: AskedQuestion,
  { once }: Standing,
  source: Source,
): Promise<AskedQuestion> {
  return withDimensions(asked, async (dimension) => {
    const { folded } = dimension;
    if (!folded) return dimension;
    const idle = await once(
      `fold ${asked.cube.id} ${dimension.id}`,
      async () => !(await holdsStrange(dimension, folded, asked.cube, source)),
    );
    return idle ? { ...dimension, column: folded.column } : dimension;
  });
}

interface Source {
  readonly db: Kysely<Database>;
  readonly authority: string;
}

/** The question with each dimension made anew, once, wherever it stands. */
async function withDimensions(
  asked: AskedQuestion,
  change: (dimension: Dimension) => Promise<Dimension>,
): Promise<AskedQuestion> {
  const used = new Set([...asked.by, ...asked.filters.map(({ dimension }) => dimension)]);
  const changed = new Map(
    await Promise.all([...used].map(async (one) => [one, await change(one)] as const)),
  );
  const of = (dimension: Dimension) => changed.get(dimension) ?? dimension;
  const filters = asked.filters.map((filter) => ({ ...filter, dimension: of(filter.dimension) }));
  return { ...asked, by: asked.by.map(of), dimensions: asked.dimensions.map(of), filters };
}

function listed(dimension: Dimension, values: readonly CodeValue[]): Dimension {
  if (dimension.keyed) return { ...dimension, values };
  const rest = beside[dimension.names!];
  const folded = { rest: rest.code, column: dimension.column };
  const codes = values.map(({ code }) => code);
  const column = unlessListed(folded, codes);
  return { ...dimension, values: [...values, rest], folded, column };
}

/** Whether the rows of a cube hold anything that a list does not have. */
async function holdsStrange(
  { of, facts, values = [] }: Dimension,
  { column, words, rest }: Folded,
  cube: Cube,
  { db, authority }: Source,
): Promise<boolean> {
  const codes = values.map(({ code }) => code).filter((code) => code !== rest);
  const held = column({ from: sql`current_date`, to: sql`current_date` });
  const known = (facts ?? Object.keys(cube.facts)).map((id) => cube.facts[id]!);
  const reads = known.map(({ from, sums }) => {
    // a year's sums hold all that its weeks do, in far fewer rows
    const rows = sums ? sql`${sums}` : from;
    const yearly = sums ? sql`and f.months = 12` : sql``;
    return sql`select ${held} as value from ${rows} ${of === 'person' ? personOfRow : sql``}
      where f.authority = ${authority} ${yearly}`;
  });
  const { rows } = await sql`
    select from (${sql.join(reads, sql` union all `)}) held
    where value is not null and not ${keysOf([...(words?.keys() ?? codes)])} ? value limit 1`.execute(
    db,
  );
  return rows.length > 0;
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
  values: readonly CodeValue[] = dimension.values ?? [],
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
