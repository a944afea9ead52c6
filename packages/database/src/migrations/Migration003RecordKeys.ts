import { Migration } from '@mikro-orm/migrations';

/**
 * The record key of its person in every row that figures count. It is drawn once and never changes, so the gate learns who
 * leads a cell from the rows themselves: people need be looked up only where a question asks who they are.
 */
export class Migration003RecordKeys extends Migration {
  override up(): void {
    for (const table of counted) for (const statement of withKey(table)) this.addSql(statement);
    this.addSql(writeSums);
  }
}

const counted = [
  'request',
  'assessment',
  'review',
  'placement',
  'home_support_week',
  'respite_stay',
];

const withKey = (table: string) => [
  `alter table ${table} add column record_key int`,
  `update ${table} f set record_key = p.record_key from person p
   where p.authority = f.authority and p.id = f.person_id`,
  `alter table ${table} alter column record_key set not null`,
];

const key = 'person_id, record_key, provider_id, zone, term';
const numbers = [
  'planned_minutes',
  'delivered_minutes',
  'visits_planned',
  'visits_delivered',
  'visits_missed',
  'visits_late',
].join(', ');
const added = numbers.replaceAll(/(\w+)/g, 'sum($1)::int as $1');

const insertSums = (months: number, from: string) => `
  insert into home_support_sum (authority, months, starts, ${key}, ${numbers}, weeks, alone)
  select of_council, ${months}, starts, ${key}, ${numbers}, weeks,
         count(*) over (partition by starts, person_id) = 1
  from (${from}) s`;

const ofWeeks = `
  select week_start - date_part('day', week_start)::int + 1 as starts, ${key}, ${added},
         bit_or(1::bigint << (date_part('day', week_start)::int - 1) / 7) as weeks
  from home_support_week
  where authority = of_council and week_start between first_day and last_day
  group by 1, ${key}`;

/** The sums of shorter buckets, added up once more; their weeks move to their places in the longer bucket. */
const ofShorter = (shorter: number, start: string) => `
  select ${start} as starts, ${key}, ${added},
         bit_or(weeks << ((starts + (8 - date_part('isodow', starts)::int) % 7 - ${start}) / 7)) as weeks
  from home_support_sum
  where authority = of_council and months = ${shorter} and starts between first_day and last_day
  group by 1, ${key}`;

const quarterStart = `date_trunc('quarter', starts::timestamp)::date`;
const yearStart = `(date_trunc('year', starts - interval '3 months') + interval '3 months')::date`;

/** As before, with the keys out of the weeks themselves. */
const writeSums = `
create or replace function write_home_support_sums(of_council text, period_from date, period_to date) returns void
language plpgsql as $$
declare
  first_day date := (date_trunc('year', period_from - interval '3 months') + interval '3 months')::date;
  last_day date := (date_trunc('year', period_to - interval '3 months') + interval '15 months')::date - 1;
begin
  delete from home_support_sum where authority = of_council and starts between first_day and last_day;
  ${insertSums(1, ofWeeks)};
  ${insertSums(3, ofShorter(1, quarterStart))};
  ${insertSums(12, ofShorter(3, yearStart))};
end $$`;
