import { Migration } from '@mikro-orm/migrations';

/**
 * The register as homes in time rather than as a list of registrations: which registration is a second one of a home,
 * which one took a home over, and the one rating that stands on a day. `write_register` writes all of it, and every load of
 * a register's file calls it in its own transaction.
 */
export class Migration008Homes extends Migration {
  override up(): void {
    for (const statement of [
      ...columns,
      ratings,
      linkHomes,
      rateHomes,
      writeRegister,
      fromRegister,
    ])
      this.addSql(statement);
  }
}

/** What files tell of other registrations of the home, then what follows from it. */
const columns = [
  'primary_told text',
  'predecessor_told text',
  'successor_told text',
  'dual_of text',
  'predecessor_id text',
  'successor_id text',
  'counted_until date',
  'predecessors text[]',
  'same_home text[]',
].map((column) => `alter table location add column ${column}`);

/** The rating of a location from a day on, until its next row. */
const ratings = `create table standing_rating (
  authority text not null,
  location_id text not null,
  from_on date not null,
  rating text not null check (rating in ('outstanding', 'good', 'requires-improvement', 'inadequate')),
  inherited boolean not null,
  of_services boolean not null,
  primary key (authority, location_id, from_on),
  foreign key (authority, location_id) references location on delete cascade
)`;

/** Days between the end of one registration and the start of the next within which they are one home. */
const days = 28;

/**
 * A second registration is counted under its primary, the last one that the files lead to. A registration goes on in
 * another where a file says so, or where the other has the same postcode and name and starts within 28 days of its end;
 * each has one predecessor and one successor at most, and those start in that order. It counts until its successor starts.
 */
const linkHomes = `
create function link_homes(of_council text) returns void
language plpgsql as $$
begin
  with recursive told as (
    select id, ended_on, registered_on, care_home, predecessor_told, successor_told,
      nullif(nullif(primary_told, ''), id) as primary_told,
      coalesce(registered_on, '-infinity') as starts,
      regexp_replace(lower(name), '[^a-z0-9]+', '', 'g') as plain_name,
      upper(replace(postcode, ' ', '')) as plain_postcode
    from location where authority = of_council
  ), parent as (
    select s.id, p.id as primary_id from told s join told p on p.id = s.primary_told
  ), up as (
    select id, id as top from told
    union
    select up.id, parent.primary_id from up join parent on parent.id = up.top
  ), twin as (
    select id, primary_id from (
      select up.id, coalesce(
        min(up.top) filter (where not exists (select from parent where parent.id = up.top)),
        min(up.top) filter (where exists (select from parent where parent.primary_id = up.top))) as primary_id
      from up group by up.id
    ) top where primary_id <> id
  ), pair as (
    select p.id as earlier, s.id as later, s.registered_on,
      p.successor_told is not distinct from s.id or s.predecessor_told is not distinct from p.id as told,
      exists (select from twin where twin.id = p.id) = exists (select from twin where twin.id = s.id) as alike,
      abs(p.ended_on - s.registered_on) as apart
    from told p join told s on s.id <> p.id and (p.starts, p.id) < (s.starts, s.id) and (
      p.successor_told = s.id or s.predecessor_told = p.id
      or p.plain_postcode = s.plain_postcode and p.plain_name = s.plain_name and p.care_home = s.care_home
        and s.registered_on between p.ended_on - ${days} and p.ended_on + ${days})
    where not exists (select from twin where (twin.id, twin.primary_id) in ((p.id, s.id), (s.id, p.id)))
  ), ranked as (
    select *,
      row_number() over (partition by earlier order by told desc, alike desc, apart, later) as of_earlier,
      row_number() over (partition by later order by told desc, alike desc, apart, earlier) as of_later
    from pair
  ), heir as (
    select earlier, later, registered_on from ranked where of_earlier = 1 and of_later = 1
  ), edge as (
    select id as a, primary_id as b from twin union select primary_id, id from twin
    union select earlier, later from heir union select later, earlier from heir
  ), reach as (
    select a as id, b as other from edge
    union
    select reach.id, edge.b from reach join edge on edge.a = reach.other
  ), back as (
    select later as id, earlier, 1 as steps from heir
    union all
    select back.id, heir.earlier, back.steps + 1 from back join heir on heir.later = back.earlier
  ), linked as (
    select told.id, twin.primary_id, before.earlier, after.later,
      case when after.later is null then null
           when told.ended_on is null or after.registered_on <= told.ended_on + ${days} then after.registered_on
           else told.ended_on end as counted_until,
      (select array_agg(back.earlier order by back.steps) from back where back.id = told.id) as predecessors,
      (select array_agg(reach.other order by reach.other) from reach
       where reach.id = told.id and reach.other <> told.id) as same_home
    from told
    left join twin on twin.id = told.id
    left join heir before on before.later = told.id
    left join heir after on after.earlier = told.id
  )
  update location l set dual_of = k.primary_id, predecessor_id = k.earlier, successor_id = k.later,
    counted_until = k.counted_until, predecessors = k.predecessors, same_home = k.same_home
  from linked k
  where l.authority = of_council and l.id = k.id
    and (l.dual_of, l.predecessor_id, l.successor_id, l.counted_until, l.predecessors, l.same_home)
      is distinct from (k.primary_id, k.earlier, k.later, k.counted_until, k.predecessors, k.same_home);
end $$`;

/** Worst last. */
const order = `array['outstanding', 'good', 'requires-improvement', 'inadequate']`;

/**
 * The rating of the whole location stands until ratings of its services are published after it; from then on the lowest
 * of the latest of each service, as the regulator gives no rating of the whole to a place with several services since
 * September 2026. "Not rated" takes the place of none. Of places that give no social care the rating of the whole stands.
 * Who took a home over has its ratings until the first of their own.
 */
const rateHomes = `
create function rate_homes(of_council text) returns void
language plpgsql as $$
declare
  heir record;
begin
  delete from standing_rating where authority = of_council;
  insert into standing_rating (authority, location_id, from_on, rating, inherited, of_services)
  with rated as materialized (
    select r.location_id, lower(r.service_group) as service, lower(r.service_group) = 'overall' as whole, r.published_on,
      array_position(${order}, r.rating) as place, r.inherited, l.kind = 'other' as elsewhere
    from rating r join location l on l.authority = r.authority and l.id = r.location_id
    where r.authority = of_council and r.key_question = 'overall' and r.rating <> 'not-rated'
  )
  select of_council, d.location_id, d.day, (${order})[case when by_services.it then s.place else o.place end],
    case when by_services.it then s.inherited else o.inherited end, by_services.it
  from (select distinct location_id, published_on as day, elsewhere from rated) d
  left join lateral (
    select place, published_on, inherited from rated
    where whole and location_id = d.location_id and published_on <= d.day
    order by published_on desc limit 1) o on true
  left join lateral (
    select max(place) as place, max(published_on) as newest, bool_and(inherited) as inherited from (
      select distinct on (service) place, published_on, inherited from rated
      where not whole and location_id = d.location_id
        and published_on between coalesce(o.published_on, '-infinity') and d.day
      order by service, published_on desc) latest) s on true
  cross join lateral (
    select o.place is null or not d.elsewhere and coalesce(s.newest > o.published_on, false) as it) by_services;
  insert into standing_rating (authority, location_id, from_on, rating, inherited, of_services)
  select s.authority, l.dual_of, s.from_on, s.rating, s.inherited, s.of_services
  from location l join standing_rating s on s.authority = l.authority and s.location_id = l.id
  where l.authority = of_council and l.dual_of is not null
    and not exists (select from standing_rating o where o.authority = of_council and o.location_id = l.dual_of)
  on conflict do nothing;
  for heir in
    select id, predecessor_id from location where authority = of_council and predecessor_id is not null
    order by registered_on nulls first, id
  loop
    insert into standing_rating (authority, location_id, from_on, rating, inherited, of_services)
    select authority, heir.id, from_on, rating, true, of_services from standing_rating
    where authority = of_council and location_id = heir.predecessor_id and from_on < coalesce(
      (select min(from_on) from standing_rating where authority = of_council and location_id = heir.id), 'infinity');
  end loop;
end $$`;

const writeRegister = `
create function write_register(of_council text) returns void
language sql as $$
  select link_homes(of_council);
  select rate_homes(of_council);
$$`;

/** What was loaded before homes were told apart: take-overs by postcode and name, and the ratings. */
const fromRegister = `select write_register(authority) from location group by authority`;
