import { Migration } from '@mikro-orm/migrations';

/**
 * Which days the loaded files of each layout tell of: what lies outside is not known, which is neither nothing nor too few
 * to show. Every load writes its days in its own transaction.
 */
export class Migration006Coverage extends Migration {
  override up(): void {
    for (const statement of [
      table,
      forgetCoverage,
      writeCoverage,
      fromLoads,
      fromWeeks,
      fromRegister,
    ])
      this.addSql(statement);
  }
}

const table = `create table coverage (
  authority text not null,
  layout text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  load_id int not null,
  primary key (authority, layout, from_on)
)`;

/** Takes days away from the loads that told of them; the rest of their spans stays theirs. */
const forgetCoverage = `
create function forget_coverage(of_council text, of_layout text, first_day date, last_day date) returns void
language sql as $$
  with replaced as (
    delete from coverage
    where authority = of_council and layout = of_layout and from_on <= last_day and to_on >= first_day
    returning from_on, to_on, load_id
  )
  insert into coverage (authority, layout, from_on, to_on, load_id)
  select of_council, of_layout, lower(rest), upper(rest) - 1, load_id
  from replaced, unnest(datemultirange(daterange(from_on, to_on, '[]')) - datemultirange(daterange(first_day, last_day, '[]'))) rest;
$$`;

/** The days of a load take the place of the same days of loads before it. */
const writeCoverage = `
create function write_coverage(of_council text, of_layout text, first_day date, last_day date, by_load int) returns void
language sql as $$
  select forget_coverage(of_council, of_layout, first_day, last_day);
  insert into coverage (authority, layout, from_on, to_on, load_id)
  values (of_council, of_layout, first_day, last_day, by_load);
$$`;

/** What was loaded before days were written down: the days its file reported on. */
const fromLoads = `
select write_coverage(authority, layout, period_from, period_to, id)
from (select * from load
      where status = 'loaded' and period_from is not null and layout <> 'home-support-weeks' order by id) loads`;

/** Weeks are there or not: a run of them without a gap is one span. */
const fromWeeks = `
insert into coverage (authority, layout, from_on, to_on, load_id)
select authority, 'home-support-weeks', min(week_start), max(week_start) + 6, max(load_id)
from (select authority, week_start, load_id,
        week_start - 7 * (row_number() over (partition by authority order by week_start))::int as run
      from (select authority, week_start, max(load_id) as load_id from home_support_week group by 1, 2) weeks) runs
group by authority, run`;

/**
 * A register that was loaded without its date is taken as of the newest day it names, and its past as known from the first
 * place that it says has ended.
 */
const fromRegister = `
insert into coverage (authority, layout, from_on, to_on, load_id)
select l.authority, l.layout, least(p.known_from, p.known_to), p.known_to, max(l.id)
from load l join lateral (
  select min(ended_on) as known_from, greatest(max(registered_on), max(ended_on), (
    select max(published_on) from rating where rating.authority = l.authority)) as known_to
  from location where location.authority = l.authority) p on p.known_to is not null
where l.status = 'loaded' and l.layout in ('cqc-filters', 'cqc-directory', 'cqc-ratings')
group by l.authority, l.layout, p.known_from, p.known_to`;
