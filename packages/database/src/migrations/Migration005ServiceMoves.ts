import { Migration } from '@mikro-orm/migrations';

/**
 * Moves between services as rows, so that a question about them need not walk over everybody's services; and the function
 * that writes them, which every load of services calls in its own transaction.
 */
export class Migration005ServiceMoves extends Migration {
  override up(): void {
    for (const statement of [table, writeMoves, fromPlacements]) this.addSql(statement);
  }
}

/** A row for each move, beside what is known of its person. */
const table = `create table service_move (
  person_id int not null,
  record_key int not null,
  moved_on date not null,
  birth_year int,
  birth_month int,
  sex text not null,
  ethnic_group text not null,
  client_group text not null,
  ward text,
  authority text not null,
  from_service text not null,
  to_service text not null
)`;

const ofPerson = [
  'record_key',
  'birth_year',
  'birth_month',
  'sex',
  'ethnic_group',
  'client_group',
  'ward',
].join(', ');

/** Days within which the end of one service and the start of another belong together. */
const days = 28;
const lasts = `coalesce(end_on, 'infinity')`;

/**
 * Only long- and short-term services count. Each start of a service is looked at once, beside the same person's other
 * services: it goes on from the one whose end lies nearest, at most 28 days off; where the person had nothing in that
 * time it is their way in (`none`). The same type again is no move, nor is a service added beside one that runs on. An
 * end after which nothing runs or starts within 28 days is a way out (`none`).
 *
 * In one walk over each person's services in order each is told whether one of the same type, or any, stands open or ended
 * no more than 28 days before it starts, and whether any goes on after it ends or starts within 28 days: to look for the
 * others of each service took twice as long. No nested loops, since few rows are expected of the walk.
 */
const writeMoves = `
create function write_service_moves(of_council text) returns void
language plpgsql set enable_nestloop = off as $$
begin
  delete from service_move where authority = of_council;
  insert into service_move (authority, person_id, moved_on, from_service, to_service, ${ofPerson})
  with walked as materialized (
    select person_id, id, service_type, start_on, end_on,
      coalesce(max(${lasts}) over same >= start_on - ${days}, false) as same_before,
      coalesce(max(${lasts}) over earlier >= start_on - ${days}, false) as any_before,
      coalesce(min(start_on) over longer <= end_on + ${days}, false) as any_after
    from placement where authority = of_council and term in ('long', 'short')
    window
      same as (partition by person_id, service_type order by start_on, id
        rows between unbounded preceding and 1 preceding),
      earlier as (partition by person_id order by start_on
        groups between unbounded preceding and 1 preceding),
      longer as (partition by person_id order by ${lasts} desc
        groups between unbounded preceding and 1 preceding)
  ), onward as (
    select distinct on (e.id) e.person_id, e.start_on, p.service_type as from_service, e.service_type
    from walked e join walked p on p.person_id = e.person_id
    where e.any_before and not e.same_before
      and p.service_type <> e.service_type and p.start_on < e.start_on
      and p.end_on between e.start_on - ${days} and e.start_on + ${days}
      and (e.end_on is null or e.end_on > p.end_on)
    order by e.id, abs(p.end_on - e.start_on), p.id desc
  )
  select of_council, m.person_id, m.moved_on, m.from_service, m.to_service, ${ofPerson}
  from (
    select person_id, start_on as moved_on, 'none' as from_service, service_type as to_service
    from walked where not any_before and not same_before
    union all
    select person_id, start_on, from_service, service_type from onward
    union all
    select person_id, end_on, service_type, 'none' from walked where end_on is not null and not any_after
  ) m join person p on p.authority = of_council and p.id = m.person_id;
end $$`;

/** What was loaded before moves were kept. */
const fromPlacements = `select write_service_moves(authority) from placement group by authority`;
