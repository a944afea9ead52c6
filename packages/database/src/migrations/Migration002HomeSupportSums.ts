import { Migration } from '@mikro-orm/migrations';

/**
 * Home-support weeks added up by month, quarter and financial year, so that a question about those reads a quarter of the
 * rows or fewer; and the function that writes them, which every load of weeks calls in its own transaction.
 */
export class Migration002HomeSupportSums extends Migration {
  override up(): void {
    for (const statement of [table, ...parts, byStart, writeSums(['record_key']), fromWeeks])
      this.addSql(statement);
  }
}

/**
 * A row for each person, provider, zone and term in a bucket, which is named by its months (1, 3 or 12) and its first day.
 *
 * `weeks` has a bit for each week that holds support: bit n is the week whose Monday is the nth of the bucket, from 0.
 * `alone` marks the only row of a person in a bucket: who has one row is counted without being told apart from others.
 * `record_key` is the person's, which never changes, so that they need not be looked up where only their number counts.
 *
 * No primary key: one function writes the rows, grouped by what would be it, and keeping it took longer than they do.
 */
const table = `create table home_support_sum (
  authority text not null,
  months smallint not null check (months in (1, 3, 12)),
  starts date not null,
  person_id int not null,
  provider_id text not null,
  zone text not null,
  term text not null,
  record_key int not null,
  planned_minutes int not null,
  delivered_minutes int not null,
  visits_planned int not null,
  visits_delivered int not null,
  visits_missed int not null,
  visits_late int not null,
  weeks bigint not null,
  alone boolean not null,
  foreign key (authority, person_id) references person
) partition by list (months)`;

/** Kept apart by size, so that the planner knows how many rows each has. */
const parts = [1, 3, 12].map(
  (months) =>
    `create table home_support_sum_${months} partition of home_support_sum for values in (${months})`,
);

const byStart =
  'create index home_support_sum_by_start on home_support_sum (authority, alone, starts)';

const key = 'person_id, provider_id, zone, term';
const numbers = [
  'planned_minutes',
  'delivered_minutes',
  'visits_planned',
  'visits_delivered',
  'visits_missed',
  'visits_late',
].join(', ');
const added = numbers.replaceAll(/(\w+)/g, 'sum($1)::int as $1');

const insertSums = (ofPerson: string, months: number, from: string) => `
  insert into home_support_sum (authority, months, starts, ${key}, ${numbers}, weeks, ${ofPerson}, alone)
  select of_council, ${months}, starts, ${key}, ${numbers}, weeks, ${ofPerson},
         count(*) over (partition by starts, person_id) = 1
  from (${from}) s join person p on p.authority = of_council and p.id = s.person_id`;

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

/**
 * The function that writes the sums of whole financial years afresh: those that hold a day of the period.
 *
 * @param ofPerson the columns of table `person` that each sum holds too
 */
export const writeSums = (ofPerson: readonly string[]) => `
create or replace function write_home_support_sums(of_council text, period_from date, period_to date) returns void
language plpgsql as $$
declare
  first_day date := (date_trunc('year', period_from - interval '3 months') + interval '3 months')::date;
  last_day date := (date_trunc('year', period_to - interval '3 months') + interval '15 months')::date - 1;
begin
  delete from home_support_sum where authority = of_council and starts between first_day and last_day;
  ${insertSums(ofPerson.join(', '), 1, ofWeeks)};
  ${insertSums(ofPerson.join(', '), 3, ofShorter(1, quarterStart))};
  ${insertSums(ofPerson.join(', '), 12, ofShorter(3, yearStart))};
end $$`;

/** Writes all sums of what has been loaded. */
export const fromWeeks = `select write_home_support_sums(authority, min(week_start), max(week_start))
  from home_support_week group by authority`;
