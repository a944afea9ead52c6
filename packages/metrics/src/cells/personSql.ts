import { sql } from 'kysely';
import type { Part, Sql } from '../cubes/cube.js';
import { basisSql, bucketSql, countedByAny } from './bucketSql.js';
import { areCellsGiven, basesOf, type CellQuestion, heldPerson, joinsOf } from './cellSql.js';
import { filterSql } from './filterSql.js';

/**
 * The SQL for the cells of a cube that counts people.
 *
 * First one row for each person in each cell of the counted rows, then cells are made of those: so distinct people and the
 * lowest of their keys come from one pass. Columns: `n`, `d0` …, `people_<basis>`, `lead_<basis>` where counts are rounded,
 * and one for each part.
 */
export function personSql(question: CellQuestion): Sql {
  const { asked, time, parts } = question;
  const facts = [...new Set(basesOf(parts).map((id) => asked.cube.bases[id]!.fact))];
  const counted = sql.join(
    facts.map((fact) => countedSql(question, fact)),
    sql` union all `,
  );
  const bucketed = time.buckets !== null;
  const keys = asked.dimensions.map((_, i) => sql.ref(`c.d${i}`));
  const columns = [
    ...(bucketed ? [sql`c.n as n`] : []),
    ...keys.map((key, i) => sql`${key} as ${sql.ref(`d${i}`)}`),
    ...basesOf(parts).flatMap((basis) => peopleColumns(basis, question.rounded)),
    ...parts.map(partColumn),
  ];
  return sql`select ${sql.join(columns)} from (${counted}) c ${groupBy(keys.length + (bucketed ? 1 : 0))}`;
}

/** `group by 1, 2, …`; nothing where there is nothing to group by, so that one row comes back. */
export function groupBy(columns: number): Sql {
  if (columns === 0) return sql``;
  return sql`group by ${sql.join(Array.from({ length: columns }, (_, i) => sql.lit(i + 1)))}`;
}

/** One row for each person and cell of one fact; the columns of other facts' bases and parts are null. */
function countedSql(question: CellQuestion, fact: string): Sql {
  const { asked, time, parts, authority } = question;
  const { from, time: factTime, where: rows, joins } = asked.cube.facts[fact]!;
  const over = bucketSql(factTime, time);
  const ours = (basis: string) => asked.cube.bases[basis]!.fact === fact;
  const when = (basis: string) => {
    const condition = basisSql(asked.cube.bases[basis]!, factTime, over.bucket);
    return condition ? sql`filter (where ${condition})` : sql``;
  };
  const amount = (part: Part): Sql => {
    if (part.kind === 'sum') return sql`sum(${part.amount(over.bucket)})`;
    if (part.kind === 'distinct') return sql`count(distinct ${part.column})`;
    throw new Error(`no amount in a part of ${part.kind}`);
  };
  const keys = asked.dimensions.map((dimension, i) => {
    return sql`${dimension.column(over.bucket)} as ${sql.ref(`d${i}`)}`;
  });
  const columns = [
    sql`f.person_id`,
    sql`${over.number} as n`,
    ...keys,
    ...(question.rounded ? [sql`min(f.record_key) as record_key`] : []),
    ...basesOf(parts).map((basis) => {
      const rowCount = ours(basis) ? sql`count(*) ${when(basis)}` : sql`null::bigint`;
      return sql`${rowCount} as ${sql.ref(`rows_${basis}`)}`;
    }),
    ...parts.filter(hasAmount).map((part) => {
      const added = ours(part.basis)
        ? sql`(${amount(part)} ${when(part.basis)})::float8`
        : sql`null::float8`;
      return sql`${added} as ${sql.ref(part.id)}`;
    }),
  ];
  const named = joinsOf(question, basesOf(parts).filter(ours));
  const joined = Object.entries(joins ?? {}).filter(([name]) => named.has(name));
  const where = [
    sql`f.authority = ${authority}`,
    over.where,
    ...(rows ? [rows(over.bucket)] : []),
    ...(question.rowsAlone || areCellsGiven(question)
      ? countedByAny(
          basesOf(parts)
            .filter(ours)
            .map((id) => asked.cube.bases[id]!),
          factTime,
          over.bucket,
        )
      : []),
    ...filterSql(asked.filters, 'fact', over.bucket),
    ...filterSql(asked.filters, 'person', over.bucket),
  ];
  return sql`select ${sql.join(columns)}
    from ${over.before} ${from} ${over.after} ${heldPerson(question)} ${sql.join(
      joined.map(([, join]) => join(over.bucket)),
      sql` `,
    )}
    where ${sql.join(where, sql` and `)} ${groupBy(2 + keys.length)}`;
}

/**
 * The key of the person of a row: their random record key, and below it the number of the person stirred, so that no two
 * people share one.
 */
export function keyOfPerson(row: 'c' | 'f'): Sql {
  const [recordKey, id] = [sql.ref(`${row}.record_key`), sql.ref(`${row}.person_id`)];
  return sql`((${recordKey}::bigint << 32) | (${id}::bigint * 2654435761 & 4294967295))`;
}

function peopleColumns(basis: string, rounded: boolean): readonly Sql[] {
  const some = sql`filter (where ${sql.ref(`c.rows_${basis}`)} > 0)`;
  return [
    sql`(count(*) ${some})::float8 as ${sql.ref(`people_${basis}`)}`,
    ...(rounded
      ? [sql`(min(${keyOfPerson('c')}) ${some})::float8 as ${sql.ref(`lead_${basis}`)}`]
      : []),
  ];
}

function partColumn(part: Part): Sql {
  const name = sql.ref(`part_${part.id}`);
  switch (part.kind) {
    case 'people':
      return sql`(count(*) filter (where ${sql.ref(`c.rows_${part.basis}`)} > 0))::float8 as ${name}`;
    case 'rows':
      return sql`sum(${sql.ref(`c.rows_${part.basis}`)})::float8 as ${name}`;
    default:
      return sql`sum(${sql.ref(`c.${part.id}`)})::float8 as ${name}`;
  }
}

function hasAmount(part: Part): boolean {
  return part.kind === 'sum' || part.kind === 'distinct';
}
