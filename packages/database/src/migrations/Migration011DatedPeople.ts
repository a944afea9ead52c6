import { Migration } from '@mikro-orm/migrations';
import { fromWeeks } from './Migration002HomeSupportSums.js';

/**
 * People as dated pieces: what the file of each period told of somebody stands for its days, and every week of home
 * support and every stay holds what was known of its person for its own day. A file rewrites only rows of its own days, so a
 * later one leaves the past as it was; moves between services rest on what was told for their days too.
 *
 * Tables are made anew, since the order of columns counts: numbers and dates that are never null come first.
 */
export class Migration011DatedPeople extends Migration {
  override up(): void {
    for (const statement of [
      pieces,
      fromEvents,
      knownOfPeople,
      ...anew('home_support_week', weekColumns, weekKeys),
      'create index home_support_week_by_zone on home_support_week (authority, zone, week_start)',
      ...anew('respite_stay', stayColumns, stayKeys),
      'create index respite_stay_by_start on respite_stay (authority, from_on, end_on)',
      cutStays,
      writeSums,
      fromWeeks,
      writeMoves,
      fromPlacements,
      ...revisedPeople,
      countBefore,
      countAfter,
    ])
      this.addSql(statement);
  }
}

const characteristics = {
  birth_year: 'int',
  birth_month: 'int',
  sex: 'text not null',
  ethnic_group: 'text not null',
  client_group: 'text not null',
  ward: 'text',
};
const held = Object.keys(characteristics);
const heldOf = (row: string) => held.map((column) => `${row}.${column}`).join(', ');

/** What the file of some days told of a person; of other days nothing was told, and the piece before them goes on. */
const pieces = `create table person_piece (
  person_id int not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  ${definitions(characteristics)},
  authority text not null,
  primary key (authority, person_id, from_on),
  foreign key (authority, person_id) references person
)`;

/** What was told before pieces were kept: of each file's days, the last that an event of the person says. */
const fromEvents = `
insert into person_piece (authority, person_id, from_on, to_on, ${held.join(', ')})
select distinct on (c.authority, c.from_on, e.person_id) c.authority, e.person_id, c.from_on, c.to_on, ${heldOf('e')}
from coverage c
join (
  select authority, person_id, from_on as first_on, coalesce(end_on, 'infinity') as last_on, ${held.join(', ')} from placement
  union all select authority, person_id, start_on, start_on, ${held.join(', ')} from request
  union all select authority, person_id, end_on, end_on, ${held.join(', ')} from assessment
  union all select authority, person_id, end_on, end_on, ${held.join(', ')} from review
) e on e.authority = c.authority and e.first_on <= c.to_on and e.last_on >= c.from_on
where c.layout = 'cld'
order by c.authority, c.from_on, e.person_id, e.last_on desc`;

/**
 * What is known of each person for each day, without a gap: a piece goes on until the next, the first is also known of the
 * days before it, and of whom no file has told that is what table \`person\` says.
 */
const knownOfPeople = `
create function known_of_people(of_council text) returns table (person_id int, known_from date, known_until date,
  ${held.map((column) => `${column} ${characteristics[column as keyof typeof characteristics].split(' ')[0]}`).join(', ')})
language sql stable as $$
  select person_id,
    case when lag(from_on) over each_person is null then '-infinity' else from_on end,
    coalesce(lead(from_on) over each_person - 1, 'infinity'),
    ${held.join(', ')}
  from person_piece where authority = of_council
  window each_person as (partition by person_id order by from_on)
  union all
  select id, '-infinity', 'infinity', ${held.join(', ')} from person p
  where authority = of_council and not exists (
    select from person_piece piece where piece.authority = of_council and piece.person_id = p.id)
$$`;

const weekColumns = {
  person_id: 'int not null',
  record_key: 'int not null',
  week_start: 'date not null check (extract(isodow from week_start) = 1)',
  planned_minutes: 'int not null check (planned_minutes >= 0)',
  delivered_minutes: 'int not null check (delivered_minutes >= 0)',
  visits_planned: 'int not null check (visits_planned >= 0)',
  visits_delivered: 'int not null check (visits_delivered >= 0)',
  visits_missed: 'int not null check (visits_missed >= 0)',
  visits_late: 'int not null check (visits_late between 0 and visits_delivered)',
  load_id: 'int not null',
  authority: 'text not null',
  zone: 'text not null',
  provider_id: 'text not null',
  term: `text not null check (term in ('long', 'short', 'night'))`,
  ...characteristics,
};
const weekKeys = `
  primary key (authority, week_start, person_id, provider_id, zone, term),
  foreign key (authority, person_id) references person,
  foreign key (authority, provider_id) references provider,
  foreign key (authority, zone) references zone,
  foreign key (authority, load_id) references load`;

/**
 * As placements: a stay runs from \`start_on\`, a piece of it from \`from_on\` to \`end_on\`, and \`goes_on\` says that another
 * follows on the next day. \`nights\` are those of the whole.
 */
const stayColumns = {
  person_id: 'int not null',
  record_key: 'int not null',
  start_on: 'date not null',
  from_on: 'date not null check (from_on >= start_on)',
  end_on: 'date not null check (end_on >= from_on)',
  nights: 'int not null check (nights >= 0 and (goes_on or nights = end_on - start_on))',
  load_id: 'int not null',
  id: 'int generated always as identity',
  planned: 'boolean not null',
  goes_on: 'boolean not null default false',
  ...characteristics,
  authority: 'text not null',
  setting: `text not null check (setting in ('care-home', 'nursing-home', 'housing-with-care', 'shared-lives', 'own-home', 'other'))`,
  reason: 'text not null',
  followed_by: 'text not null',
  location_id: 'text',
  reference: 'text not null',
};
const stayKeys = `
  primary key (authority, id),
  unique (authority, reference, from_on),
  foreign key (authority, person_id) references person,
  foreign key (authority, load_id) references load`;

/** A table made anew with what it holds, each row beside what is known of its person now: so figures stay as they were. */
function anew(
  table: string,
  columns: Readonly<Record<string, string>>,
  keys: string,
): readonly string[] {
  const names = Object.keys(columns).filter((name) => name !== 'goes_on');
  const from = (name: string) => {
    if (name === 'from_on') return 'f.start_on';
    return held.includes(name) ? `p.${name}` : `f.${name}`;
  };
  return [
    `create temporary table held on commit drop as
     select ${names.map((name) => `${from(name)} as ${name}`).join(', ')}
     from ${table} f join person p on p.authority = f.authority and p.id = f.person_id`,
    `drop table ${table}`,
    `create table ${table} (${definitions(columns)}, ${keys})`,
    `insert into ${table} (${names.join(', ')}) ${names.includes('id') ? 'overriding system value' : ''}
     select ${names.join(', ')} from held order by ${names.includes('id') ? 'id' : 'week_start, person_id'}`,
    ...(names.includes('id')
      ? [
          `select setval(pg_get_serial_sequence('${table}', 'id'), max(id)) from ${table} having count(*) > 0`,
        ]
      : []),
    'drop table held',
  ];
}

/**
 * Cuts stays where what is known of their people changes within some days, and joins pieces of those days that say the same.
 * Outside the days everything stays as it is; with a load, so do the stays of all others.
 */
const cutStays = `
create function cut_respite_stays(of_council text, first_day date, last_day date, by_load int default null) returns void
language plpgsql as $$
begin
  create temporary table cut on commit drop as
  with stay as (
    select reference, person_id, start_on, max(end_on) as end_on
    from respite_stay where authority = of_council and (by_load is null or load_id = by_load)
    group by reference, person_id, start_on
    having min(from_on) <= last_day and max(end_on) >= first_day
  ), part as (
    select s.reference, outside.from_on, outside.end_on, ${heldOf('p')}
    from stay s join respite_stay p on p.authority = of_council and p.reference = s.reference
    cross join lateral (values
      (p.from_on, least(p.end_on, first_day - 1)),
      (greatest(p.from_on, last_day + 1), p.end_on)) outside(from_on, end_on)
    where outside.from_on <= outside.end_on
    union all
    select s.reference, greatest(k.known_from, s.start_on, first_day), least(k.known_until, s.end_on, last_day), ${heldOf('k')}
    from stay s join known_of_people(of_council) k on k.person_id = s.person_id
      and k.known_from <= least(s.end_on, last_day) and k.known_until >= greatest(s.start_on, first_day)
  ), told as (
    select *, (${held.join(', ')}) is distinct from (${held.map((column) => `lag(${column}) over in_order`).join(', ')})
      or lag(from_on) over in_order is null as differs
    from part window in_order as (partition by reference order by from_on)
  ), numbered as (
    select *, count(*) filter (where differs) over (partition by reference order by from_on) as place from told
  )
  select reference, min(from_on) as from_on, max(end_on) as end_on, ${held.join(', ')}
  from numbered group by reference, place, ${held.join(', ')};

  create temporary table whole on commit drop as
  select distinct on (reference) * from respite_stay
  where authority = of_council and reference in (
    select c.reference from cut c full join respite_stay s on s.authority = of_council and s.reference = c.reference
      and s.from_on = c.from_on and s.end_on = c.end_on and (${heldOf('s')}) is not distinct from (${heldOf('c')})
    where s.id is null)
  order by reference, end_on desc;

  delete from respite_stay s using whole w where s.authority = of_council and s.reference = w.reference;
  insert into respite_stay (authority, reference, person_id, record_key, setting, location_id, start_on, from_on, end_on, goes_on,
    nights, planned, reason, followed_by, load_id, ${held.join(', ')})
  select of_council, w.reference, w.person_id, w.record_key, w.setting, w.location_id, w.start_on, c.from_on, c.end_on,
    c.end_on < w.end_on, w.nights, w.planned, w.reason, w.followed_by, w.load_id, ${heldOf('c')}
  from whole w join cut c on c.reference = w.reference
  order by w.id, c.from_on;
  drop table cut, whole;
end $$`;

const key = 'person_id, provider_id, zone, term';
const numbers = [
  'planned_minutes',
  'delivered_minutes',
  'visits_planned',
  'visits_delivered',
  'visits_missed',
  'visits_late',
];
const added = numbers.map((number) => `sum(${number})::int as ${number}`).join(', ');
const ofPerson = ['record_key', ...held].join(', ');

const insertSums = (months: number, from: string) => `
  insert into home_support_sum (authority, months, starts, ${key}, ${numbers.join(', ')}, weeks, ${ofPerson}, alone)
  select of_council, ${months}, starts, ${key}, ${numbers.join(', ')}, weeks, ${ofPerson},
         count(*) over (partition by starts, person_id) = 1
  from (${from}) s`;

const ofWeeks = `
  select week_start - date_part('day', week_start)::int + 1 as starts, ${key}, ${added},
         bit_or(1::bigint << (date_part('day', week_start)::int - 1) / 7) as weeks, ${ofPerson}
  from home_support_week
  where authority = of_council and week_start between first_day and last_day
  group by 1, ${key}, ${ofPerson}`;

const ofShorter = (shorter: number, start: string) => `
  select ${start} as starts, ${key}, ${added},
         bit_or(weeks << ((starts + (8 - date_part('isodow', starts)::int) % 7 - ${start}) / 7)) as weeks, ${ofPerson}
  from home_support_sum
  where authority = of_council and months = ${shorter} and starts between first_day and last_day
  group by 1, ${key}, ${ofPerson}`;

const quarterStart = `date_trunc('quarter', starts::timestamp)::date`;
const yearStart = `(date_trunc('year', starts - interval '3 months') + interval '3 months')::date`;

/** As before, but what is known of a person is that of each week: where it changes within a bucket there is a row for each. */
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

const days = 28;
const lasts = `coalesce(end_on, 'infinity')`;
const service = 'person_id, start_on, client_type, cld_service_type, component, service_type';

/**
 * As before, of runs of pieces without a gap: a service of which one file tells the end and a later one that it is there
 * again came and went twice. Where a run does not begin with the service, since the file of an earlier period had not heard
 * of it, nobody knows that somebody came or moved on that day: it is no move.
 */
const writeMoves = `
create or replace function write_service_moves(of_council text) returns void
language plpgsql set enable_nestloop = off as $$
begin
  delete from service_move where authority = of_council;
  insert into service_move (authority, person_id, moved_on, from_service, to_service, ${ofPerson})
  with piece as (
    select *, sum(case when continues then 0 else 1 end) over (partition by ${service} order by from_on) as run
    from (
      select id, person_id, start_on, from_on, end_on, service_type, client_type, cld_service_type, component,
        coalesce(lag(end_on) over (partition by ${service} order by from_on) = from_on - 1, false) as continues
      from placement
      where authority = of_council and term in ('long', 'short') and (goes_on or from_on > start_on)
    ) p
  ), run as (
    select id, id as first_id, person_id, service_type, start_on, end_on, true as begins
    from placement
    where authority = of_council and term in ('long', 'short') and not goes_on and from_on = start_on
    union all
    select (array_agg(id order by from_on desc))[1], (array_agg(id order by from_on))[1], person_id, service_type,
      min(from_on), case when bool_or(end_on is null) then null else max(end_on) end, min(from_on) = start_on
    from piece group by ${service}, run
  ), walked as materialized (
    select *,
      coalesce(max(${lasts}) over same >= start_on - ${days}, false) as same_before,
      coalesce(max(${lasts}) over earlier >= start_on - ${days}, false) as any_before,
      coalesce(min(start_on) over longer <= end_on + ${days}, false) as any_after
    from run
    window
      same as (partition by person_id, service_type order by start_on, id
        rows between unbounded preceding and 1 preceding),
      earlier as (partition by person_id order by start_on
        groups between unbounded preceding and 1 preceding),
      longer as (partition by person_id order by ${lasts} desc
        groups between unbounded preceding and 1 preceding)
  ), onward as (
    select distinct on (e.id) e.first_id, e.start_on, p.service_type as from_service, e.service_type
    from walked e join walked p on p.person_id = e.person_id
    where e.any_before and not e.same_before and e.begins
      and p.service_type <> e.service_type and p.start_on < e.start_on
      and p.end_on between e.start_on - ${days} and e.start_on + ${days}
      and (e.end_on is null or e.end_on > p.end_on)
    order by e.id, abs(p.end_on - e.start_on), p.id desc
  )
  select of_council, p.person_id, m.moved_on, m.from_service, m.to_service, ${['record_key', ...held].map((column) => `p.${column}`).join(', ')}
  from (
    select first_id as id, start_on as moved_on, 'none' as from_service, service_type as to_service
    from walked where begins and not any_before and not same_before
    union all
    select first_id, start_on, from_service, service_type from onward
    union all
    select id, end_on, service_type, 'none' from walked where end_on is not null and not any_after
  ) m join placement p on p.authority = of_council and p.id = m.id;
end $$`;

/** What was loaded before moves were made of runs. */
const fromPlacements = `select write_service_moves(authority) from placement group by authority`;

/**
 * The people of whom a layout tells in the whole months that hold the days of a revision, before it and after, with the
 * lowest of their keys: what the gate needs to round them as it rounds the same people in any other figure of those months.
 */
const revisedPeople = [
  `alter table revision add column people_before int, add column lead_before bigint,
    add column people_after int, add column lead_after bigint`,
  `create function people_told(of_council text, of_layout text, first_day date, last_day date, but_load int)
   returns table (people int, lead bigint) language sql stable as $$
    with month as (
      select date_trunc('month', first_day)::date as first_on,
        (date_trunc('month', last_day) + interval '1 month')::date - 1 as last_on
    ), told as (
      select person_id, record_key from placement, month
      where of_layout = 'cld' and authority = of_council and load_id <> but_load
        and from_on <= last_on and (end_on is null or end_on >= first_on)
      union all
      select person_id, record_key from home_support_week, month
      where of_layout = 'home-support-weeks' and authority = of_council and load_id <> but_load
        and week_start between first_on and last_on
      union all
      select person_id, record_key from respite_stay, month
      where of_layout = 'respite-stays' and authority = of_council and load_id <> but_load
        and from_on <= last_on and end_on >= first_on
    )
    select count(distinct person_id)::int,
      min((record_key::bigint << 32) | (person_id::bigint * 2654435761 & 4294967295))
    from told where of_layout in ('cld', 'home-support-weeks', 'respite-stays')
  $$`,
];

/** Counts the people of days that a load is about to tell anew, its own rows left out, which may be there already. */
const countBefore = `
create function count_people_before(of_council text, by_load int) returns void language sql as $$
  update revision r set (people_before, lead_before) = (
    select told.people, told.lead from people_told(of_council, r.layout, r.from_on, r.to_on, by_load) told)
  where r.authority = of_council and r.load_id = by_load and r.kind <> 'new'
    and r.layout in ('cld', 'home-support-weeks', 'respite-stays')
$$`;

/** Counts the people of the days that a load has told. */
const countAfter = `
create function count_people_after(of_council text, by_load int) returns void language sql as $$
  update revision r set (people_after, lead_after) = (
    select told.people, told.lead from people_told(of_council, r.layout, r.from_on, r.to_on, 0) told)
  where r.authority = of_council and r.load_id = by_load
    and r.layout in ('cld', 'home-support-weeks', 'respite-stays')
$$`;

function definitions(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ');
}
