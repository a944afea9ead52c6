import { sql } from 'kysely';
import type { Sql } from '../cube.js';

/** The order in which a basis is preferred where a figure has several. */
const basisOrder = sql`array_position(array['census', 'estimate', 'modelled', 'projection'], x.basis)`;

/** The one list of ethnic groups a question uses, or the rows that are not broken down. */
function ethnicListOf(used: ReadonlySet<string>): string {
  if (used.has('ethnicGroup')) return 'detailed';
  if (used.has('ethnicGroupPublished')) return 'published';
  if (used.has('ethnicGroupBroad')) return 'broad';
  return 'all';
}

/**
 * The rows of the population table that answer a question: broken down by what it uses and by nothing else.
 *
 * The table holds totals (`all`) beside their parts, so adding up everything would count people several times.
 */
export function populationRowSet(used: ReadonlySet<string>): Sql {
  const area = used.has('ward') ? sql`x.area <> x.authority` : sql`x.area = x.authority`;
  const age = used.has('ageBand') ? sql`x.age_band <> 'all'` : sql`x.age_band = 'all'`;
  const sex = used.has('sex') ? sql`x.sex <> 'all'` : sql`x.sex = 'all'`;
  const list = sql`x.ethnic_list = ${ethnicListOf(used)}`;
  const sameRows = sql`x.authority = f.authority and ${area} and ${age} and ${sex} and ${list}`;
  const conditions = [
    sql`exists (select 1 from population x where (x.authority, x.area, x.year, x.age_band, x.sex, x.ethnic_list, x.ethnic_group, x.basis)
      = (f.authority, f.area, f.year, f.age_band, f.sex, f.ethnic_list, f.ethnic_group, f.basis) and ${sameRows})`,
  ];
  if (!used.has('year'))
    conditions.push(
      sql`f.year = (select coalesce(max(x.year) filter (where x.basis <> 'projection'), min(x.year)) from population x where ${sameRows})`,
    );
  if (!used.has('basis'))
    conditions.push(sql`f.basis = (select x.basis from population x
      where (x.authority, x.area, x.year, x.age_band, x.sex, x.ethnic_list, x.ethnic_group)
        = (f.authority, f.area, f.year, f.age_band, f.sex, f.ethnic_list, f.ethnic_group)
      order by ${basisOrder} limit 1)`);
  return sql.join(conditions, sql` and `);
}
