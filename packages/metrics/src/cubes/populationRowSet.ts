import { sql } from 'kysely';
import type { Sql } from './cube.js';

const ethnicLists = ['all', 'detailed', 'published', 'broad'];
const bases = ['census', 'estimate', 'modelled', 'projection'];

/** The lists of ethnic groups that can answer a question, best first: a finer list adds up to a coarser one. */
export function ethnicListsFor(used: ReadonlySet<string>): readonly string[] {
  if (used.has('ethnicGroup')) return ['detailed'];
  if (used.has('ethnicGroupPublished')) return ['published', 'detailed'];
  if (used.has('ethnicGroupBroad')) return ['broad', 'published', 'detailed'];
  return ethnicLists;
}

/**
 * The rows of the population table that answer a question, each person once.
 *
 * The table holds totals (`all`) beside their parts, several lists of groups, years and bases; adding up everything would
 * count people many times. So for each area, age band and sex one year (where none is asked for), one basis and one
 * list of groups are taken.
 */
export function populationRowSet(used: ReadonlySet<string>): Sql {
  const lists = ethnicListsFor(used);
  const usable = sql`x.ethnic_list = any(${[...lists]}::text[])`;
  const sameSlice = sql`(x.authority, x.area, x.age_band, x.sex) = (f.authority, f.area, f.age_band, f.sex) and ${usable}`;
  const conditions = [
    used.has('ward') ? sql`f.area <> f.authority` : sql`f.area = f.authority`,
    used.has('ageBand') ? sql`f.age_band <> 'all'` : sql`f.age_band = 'all'`,
    used.has('sex') ? sql`f.sex <> 'all'` : sql`f.sex = 'all'`,
  ];
  if (!used.has('year'))
    conditions.push(
      sql`f.year = (select coalesce(max(x.year) filter (where x.basis <> 'projection'), min(x.year)) from population x where ${sameSlice})`,
    );
  if (!used.has('basis'))
    conditions.push(
      sql`f.basis = (select x.basis from population x where ${sameSlice} and x.year = f.year order by array_position(${bases}::text[], x.basis) limit 1)`,
    );
  conditions.push(
    sql`f.ethnic_list = (select x.ethnic_list from population x where ${sameSlice} and (x.year, x.basis) = (f.year, f.basis) order by array_position(${[...lists]}::text[], x.ethnic_list) limit 1)`,
  );
  return sql.join(conditions, sql` and `);
}
