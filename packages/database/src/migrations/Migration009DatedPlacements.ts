import { Migration } from '@mikro-orm/migrations';

/**
 * Placements as dated pieces: what was told of a service, and of its person, by the file of one period stands beside what
 * the file of the next tells, so that a later file does not rewrite the past. A piece runs from `from_on` to `end_on`;
 * `start_on` is the start of the whole, and `goes_on` says that another piece follows on the next day.
 *
 * The table is made anew, since the order of columns counts: what figures read first stands first.
 */
export class Migration009DatedPlacements extends Migration {
  override up(): void {
    for (const statement of [
      'create temporary table held on commit drop as select * from placement',
      'drop table placement',
      `create table placement (${Object.entries(columns)
        .map(([column, type]) => `${column} ${type}`)
        .join(', ')},
        primary key (authority, id),
        foreign key (authority, person_id) references person,
        foreign key (authority, load_id) references load
      )`,
      `insert into placement (${names.join(', ')}) overriding system value
       select ${names.map((name) => (name === 'from_on' ? 'start_on' : name)).join(', ')}
       from held order by id`,
      `select setval(pg_get_serial_sequence('placement', 'id'), max(id)) from placement having count(*) > 0`,
      'drop table held',
      writeMoves,
    ])
      this.addSql(statement);
  }
}

const columns = {
  person_id: 'int not null',
  record_key: 'int not null',
  start_on: 'date not null',
  from_on: 'date not null check (from_on >= start_on)',
  id: 'int generated always as identity',
  load_id: 'int not null',
  goes_on: 'boolean not null default false check (not goes_on or end_on is not null)',
  end_on: 'date check (end_on is null or end_on >= from_on)',
  weekly_pence: 'int check (weekly_pence >= 0)',
  birth_year: 'int',
  birth_month: 'int',
  sex: 'text not null',
  ethnic_group: 'text not null',
  client_group: 'text not null',
  ward: 'text',
  authority: 'text not null',
  service_type: 'text not null references service_type',
  term: `text not null check (term in ('long', 'short', 'ongoing-low-level', 'carer', 'unknown'))`,
  city: `text not null check (city in ('in', 'out', 'unknown'))`,
  provider_id: 'text',
  location_id: 'text',
  delivery: `text check (delivery in ('direct-payment', 'managed-budget', 'commissioned', 'not-mapped'))`,
  client_type: 'text not null',
  outcome: 'text',
  unit_cost: 'numeric',
  planned_units: 'numeric',
  one_off_cost: 'numeric check (one_off_cost >= 0)',
  cost_frequency: 'text',
  cld_service_type: 'text not null',
  component: 'text not null',
  reference: 'text',
};

const names = Object.keys(columns).filter((name) => name !== 'goes_on');

const ofPerson = [
  'record_key',
  'birth_year',
  'birth_month',
  'sex',
  'ethnic_group',
  'client_group',
  'ward',
];

const days = 28;
const lasts = `coalesce(end_on, 'infinity')`;

/**
 * As before, of whole episodes: the last piece of each tells its end. A move holds what was told of the person at its
 * time: of one that starts, by the first piece.
 */
const writeMoves = `
create or replace function write_service_moves(of_council text) returns void
language plpgsql set enable_nestloop = off as $$
begin
  delete from service_move where authority = of_council;
  insert into service_move (authority, person_id, moved_on, from_service, to_service, ${ofPerson.join(', ')})
  with walked as materialized (
    select person_id, id, service_type, start_on, end_on, from_on, cld_service_type, component, client_type,
      coalesce(max(${lasts}) over same >= start_on - ${days}, false) as same_before,
      coalesce(max(${lasts}) over earlier >= start_on - ${days}, false) as any_before,
      coalesce(min(start_on) over longer <= end_on + ${days}, false) as any_after
    from placement where authority = of_council and term in ('long', 'short') and not goes_on
    window
      same as (partition by person_id, service_type order by start_on, id
        rows between unbounded preceding and 1 preceding),
      earlier as (partition by person_id order by start_on
        groups between unbounded preceding and 1 preceding),
      longer as (partition by person_id order by ${lasts} desc
        groups between unbounded preceding and 1 preceding)
  ), onward as (
    select distinct on (e.id) e.id, e.start_on, p.service_type as from_service, e.service_type
    from walked e join walked p on p.person_id = e.person_id
    where e.any_before and not e.same_before
      and p.service_type <> e.service_type and p.start_on < e.start_on
      and p.end_on between e.start_on - ${days} and e.start_on + ${days}
      and (e.end_on is null or e.end_on > p.end_on)
    order by e.id, abs(p.end_on - e.start_on), p.id desc
  ), first_piece as (
    select w.id, min(f.id) as first_id
    from walked w join placement f on f.authority = of_council and f.person_id = w.person_id and f.goes_on
      and f.start_on = w.start_on and f.from_on = w.start_on and f.service_type = w.service_type
      and f.cld_service_type = w.cld_service_type and f.component = w.component and f.client_type = w.client_type
    where w.from_on > w.start_on
    group by w.id
  )
  select of_council, p.person_id, m.moved_on, m.from_service, m.to_service,
    ${ofPerson.map((column) => `p.${column}`).join(', ')}
  from (
    select coalesce(first_id, id) as id, start_on as moved_on, 'none' as from_service, service_type as to_service
    from walked left join first_piece using (id) where not any_before and not same_before
    union all
    select coalesce(first_id, id), start_on, from_service, service_type from onward left join first_piece using (id)
    union all
    select id, end_on, service_type, 'none' from walked where end_on is not null and not any_after
  ) m join placement p on p.authority = of_council and p.id = m.id;
end $$`;
