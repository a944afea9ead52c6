import { sql } from 'kysely';
import { readStanding } from '../../coverage/standing.js';
import { suggest } from '../../question/suggest.js';
import type { List, ListCondition, ListField, ListWhere, Reader } from './list.js';
import { ListError } from './listError.js';
import { columnOf } from './listWhere.js';

/**
 * Refuses a filter that names a code which is nowhere: an empty list would read as a place that holds nothing.
 *
 * Codes are those that its list holds, and those of the register that a field points to. Codes of closed lists are the
 * schema's to check; the key of a list may be one that is not there, since asking for it is asking whether it is.
 *
 * @throws ListError at a code that is not there, with the nearest that is
 */
export async function checkListCodes<Row>(
  list: List<Row>,
  where: ListWhere | null | undefined,
  reader: Reader,
): Promise<void> {
  const asked = where ? [...codesIn(list as unknown as List<never>, where)] : [];
  if (asked.length === 0) return;
  const { once } = await readStanding(reader.db, reader.authority);
  for (const { field, codes } of asked) {
    const known = await once(`codes ${list.id} ${field.id}`, () => codesOf(list, field, reader));
    const strange = codes.find((code) => !known.has(code));
    if (strange === undefined) continue;
    const all = [...known];
    const some = all.length > 30 ? '' : ` The codes are ${all.join(', ')}`;
    throw new ListError(
      'unknown-code',
      `${field.id} of ${list.id} has no code "${strange}".${suggest(strange, all)}${some}`,
      { field: field.id, ...(some && { allowed: all }) },
    );
  }
}

interface AskedCodes {
  readonly field: ListField;
  readonly codes: readonly string[];
}

function* codesIn(list: List<never>, where: ListWhere): Generator<AskedCodes> {
  for (const [name, value] of Object.entries(where)) {
    if (value === null || value === undefined) continue;
    if (name === 'and' || name === 'or')
      for (const nested of value as readonly ListWhere[]) yield* codesIn(list, nested);
    else if (name === 'not') yield* codesIn(list, value as ListWhere);
    else {
      const field = list.fields.find(({ id }) => id === name);
      const { in: wanted, notIn } = value as ListCondition;
      const codes = [...(wanted ?? []), ...(notIn ?? [])].map(String);
      if (field && isOpen(field, list)) yield { field, codes };
    }
  }
}

function isOpen({ id, column = id, kind, values }: ListField, { key }: List<never>): boolean {
  return (kind === 'code' || kind === 'codes') && !values && column !== key;
}

async function codesOf<Row>(
  list: List<Row>,
  field: ListField,
  reader: Reader,
): Promise<ReadonlySet<string>> {
  const column = columnOf(field);
  const held =
    field.kind === 'codes'
      ? sql`select unnest(${column}) as code from ${list.source(reader)} as item`
      : sql`select ${column} as code from ${list.source(reader)} as item`;
  const all = field.names ? sql`${held} union all ${registers[field.names](reader)}` : held;
  const { rows } = await sql<{ code: string }>`
    select code::text from (${all}) as held
    where code is not null group by 1 order by 1`.execute(reader.db);
  return new Set(rows.map(({ code }) => code));
}

const registers: Readonly<
  Record<NonNullable<ListField['names']>, (reader: Reader) => ReturnType<typeof sql>>
> = {
  ward: ({ authority }) => sql`select code from ward where authority = ${authority}`,
  zone: ({ authority }) => sql`select code from zone where authority = ${authority}`,
  provider: ({ authority }) => sql`select id as code from provider where authority = ${authority}`,
};
