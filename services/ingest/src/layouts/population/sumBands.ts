import { ageBands } from '@careshape/domain';
import type { ClientBase } from 'pg';

/** Old age has no end; no file names an age beyond this. */
const endless = 999;

const wanted: readonly { readonly code: string; readonly from: number; readonly to: number }[] = [
  { code: 'all', from: 0, to: endless },
  { code: '18-plus', from: 18, to: endless },
  { code: '75-plus', from: 75, to: endless },
  { code: '85-plus', from: 85, to: endless },
  { code: '18-64', from: 18, to: 64 },
  { code: '65-plus', from: 65, to: endless },
  ...ageBands.map(({ code, from, to }) => ({ code, from, to: to ?? endless })),
];

const slice = 'area, year, ethnic_list, ethnic_group, basis';

const isSingleYear = String.raw`age_band ~ '^(\d+)-\1$'`;

/** The first and the last age of a band, of the columns `lo` and `hi`. */
const span = String.raw`
  case when age_band = 'all' or age_band like 'under-%' then 0 else substring(age_band from '^\d+')::int end as lo,
  case when age_band = 'all' or age_band like '%-plus' then ${endless}
       when age_band like 'under-%' then substring(age_band from '\d+$')::int - 1
       else substring(age_band from '\d+$')::int end as hi`;

/**
 * Sums what a published table does not give from what it gives: both sexes together, and the age bands of the platform.
 *
 * A band is summed only where the finest bands given make it up exactly, without a gap or an overlap, and where it is not
 * given itself. Single years of age are kept as the bands they make up.
 */
export async function sumBands(client: ClientBase): Promise<void> {
  await client.query(
    `insert into staged (line, ${slice}, age_band, sex, people, as_published)
     select min(line), ${slice}, age_band, 'all', sum(people), true
     from staged where as_published group by ${slice}, age_band
     having count(*) filter (where sex = 'female') = 1 and count(*) filter (where sex = 'male') = 1
       and count(*) filter (where sex = 'all') = 0`,
  );
  await client.query(
    `with given as materialized (
       select line, ${slice}, sex, age_band, people, ${span} from staged where as_published
     ), finest as (
       select * from given where not exists (
         select from given inner_one
         where (${columnsOf('inner_one')}) = (${columnsOf('given')})
           and inner_one.lo >= given.lo and inner_one.hi <= given.hi
           and (inner_one.lo, inner_one.hi) <> (given.lo, given.hi))
     )
     insert into staged (line, ${slice}, age_band, sex, people, as_published)
     select min(line), ${slice}, band.code, sex, sum(people), true
     from finest join unnest($1::text[], $2::int[], $3::int[]) as band (code, lowest, highest)
       on finest.lo >= band.lowest and finest.hi <= band.highest
     group by ${slice}, sex, band.code, band.lowest, band.highest
     having sum(finest.hi - finest.lo + 1) = band.highest - band.lowest + 1
       and not exists (
         select from given
         where (${columnsOf('given')}, given.age_band)
           = (${slice.replaceAll(/\w+/g, 'finest.$&')}, finest.sex, band.code))`,
    [wanted.map(({ code }) => code), wanted.map(({ from }) => from), wanted.map(({ to }) => to)],
  );
  await client.query(`delete from staged where as_published and ${isSingleYear}`);
}

function columnsOf(table: string): string {
  return `${slice}, sex`.replaceAll(/\w+/g, `${table}.$&`);
}
