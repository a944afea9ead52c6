import type { Database } from '@careshape/database';
import { type Kysely, sql } from 'kysely';
import type { Cube, Dimension } from '../cubes/cube.js';
import { cubes } from '../cubes/cubes.js';
import { authority } from '../small-city/smallCity.js';
import { dataChanged } from './dataChanged.js';

/** The cubes that count people. */
export const peopleCubes: readonly Cube[] = cubes.filter(({ people }) => people === 'persons');

/** A column of a fact that a dimension is read from, and the text that one person alone has in it. */
interface RareValue {
  readonly table: string;
  readonly column: string;
  readonly value: string | null;
}

/**
 * Adds one person to a made-up city, with a row in every table that counts people, who alone has what each dimension is read
 * from: in a closed list its last code; elsewhere words that no list names, or, with `none`, nothing at all.
 */
export async function addRarePerson(
  db: Kysely<Database>,
  { pseudonym, none = false }: { readonly pseudonym: string; readonly none?: boolean },
): Promise<void> {
  const tables = new Set(peopleCubes.flatMap((cube) => tablesOf(cube, db)));
  const person = await copyRow(db, 'person', 'person', { pseudonym, record_key: 77 });
  for (const table of tables) {
    const columns = await columnsOf(db, table);
    const values = peopleCubes.flatMap((cube) =>
      tablesOf(cube, db).includes(table)
        ? cube.dimensions.flatMap((dimension) => rareValue(dimension, table, { db, columns, none }))
        : [],
    );
    const patch = Object.fromEntries(values.map(({ column, value }) => [column, value]));
    const known = table === 'review' ? { review_type: 'planned', end_on: '2024-02-10' } : {};
    const ids = { person_id: person, record_key: 77, reference: pseudonym };
    await copyRow(db, table === 'review' ? 'request' : table, table, {
      ...known,
      ...patch,
      ...ids,
    });
  }
  await sql`select write_home_support_sums(${authority}, '2024-01-01', '2024-03-31')`.execute(db);
  await dataChanged(db);
}

interface Column {
  readonly name: string;
  readonly isText: boolean;
  readonly nullable: boolean;
  /** Whether the database itself keeps other words out. */
  readonly guarded: boolean;
}

function rareValue(
  { kind, values, column }: Dimension,
  table: string,
  { db, columns, none }: { db: Kysely<Database>; columns: readonly Column[]; none: boolean },
): readonly RareValue[] {
  if (kind === 'time') return [];
  const day = sql`current_date`;
  const text = sql`${column({ from: day, to: day })}`.compile(db).sql;
  const name = /\b[fp]\.(\w+)/.exec(text)?.[1];
  const held = columns.find((other) => other.name === name);
  if (!held?.isText) return [];
  // as it stands, a closed list is what the loader can write; behind an expression anything may stand
  const asItStands = /^[fp]\.\w+$/.test(text);
  if (asItStands && kind === 'closed') {
    const codes = values!.map(({ code }) => code).filter((code) => code !== 'unknown');
    return [{ table, column: held.name, value: codes.at(none ? -2 : -1)! }];
  }
  if (held.guarded) return [];
  if (none) return held.nullable ? [{ table, column: held.name, value: null }] : [];
  return [{ table, column: held.name, value: 'E05009999' }];
}

/** The tables that the facts of a cube are read from. */
function tablesOf(cube: Cube, db: Kysely<Database>): readonly string[] {
  return Object.values(cube.facts).map(
    ({ from }) => sql`${from}`.compile(db).sql.trim().split(/\s/)[0]!,
  );
}

async function columnsOf(db: Kysely<Database>, table: string): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select a.attname as name, a.atttypid = 'text'::regtype as "isText", not a.attnotnull as nullable,
      exists (select from pg_constraint c where c.conrelid = a.attrelid and c.contype in ('c', 'f')
        and a.attnum = any(c.conkey)) as guarded
    from pg_attribute a where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped`.execute(
    db,
  );
  return rows;
}

/** Copies any row of a table into another with some columns changed; gives its id where it has one. */
async function copyRow(
  db: Kysely<Database>,
  from: string,
  to: string,
  patch: Readonly<Record<string, unknown>>,
): Promise<number | undefined> {
  const { rows: names } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${to}::regclass and attnum > 0 and not attisdropped and attidentity = ''`.execute(
    db,
  );
  const columns = sql.join(names.map(({ name }) => sql.ref(name)));
  const { rows } = await sql<{ id?: number }>`
    insert into ${sql.table(to)} (${columns})
    select ${columns} from (
      select (jsonb_populate_record(null::${sql.table(to)}, to_jsonb(t) || ${JSON.stringify(patch)}::jsonb)).*
      from ${sql.table(from)} t limit 1) copied
    returning *`.execute(db);
  if (rows.length !== 1) throw new Error(`no row of ${from} to copy`);
  return rows[0]!.id;
}
