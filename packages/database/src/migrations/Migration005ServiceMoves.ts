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

/** A row for each move; what is known of the person is that of the placement it was read from. */
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

const ofPerson = 'record_key, sex, ethnic_group, ward, client_group, birth_year, birth_month';
const ofThat = ofPerson.replaceAll(/(\w+)/g, 'e.$1');

/** Days within which the end of one service and the start of another belong together. */
const days = 28;
const lasts = `coalesce(end_on, 'infinity')`;

/**
 * Only long- and short-term services count. Each start of a service is looked at once, beside the same person's other
 * services: it goes on from the one whose end lies nearest, at most 28 days off; where the person had nothing in that
 * time it is their way in (`none`). The same type again is no move, nor is a service added beside one that runs on. An
 * end after which nothing runs or starts within 28 days is a way out (`none`).
 *
 * Most people have one service, which is a way in and, once it ends, a way out. Of the others each service is told, in one
 * walk over them in order, whether one of the same type, or any, stands open or ended no more than 28 days before it
 * starts, and whether any goes on after it ends or starts within 28 days. No nested loops: the planner takes the people
 * with several services for few.
 */
const writeMoves = `
create function write_service_moves(of_council text) returns void
language plpgsql set enable_nestloop = off as $$
begin
  delete from service_move where authority = of_council;
  insert into service_move (authority, person_id, moved_on, from_service, to_service, ${ofPerson})
  with counted as not materialized (
    select person_id, id, service_type, start_on, end_on, ${ofPerson} from placement
    where authority = of_council and term in ('long', 'short')
  ), several as materialized (
    select person_id from counted group by person_id having count(*) > 1
  ), walked as materialized (
    select person_id, id, service_type, start_on, end_on, ${ofPerson},
      coalesce(max(${lasts}) over same >= start_on - ${days}, false) as same_before,
      coalesce(max(${lasts}) over earlier >= start_on - ${days}, false) as any_before,
      coalesce(min(start_on) over longer <= end_on + ${days}, false) as any_after
    from counted where person_id in (select person_id from several)
    window
      same as (partition by person_id, service_type order by start_on, id
        rows between unbounded preceding and 1 preceding),
      earlier as (partition by person_id order by start_on
        groups between unbounded preceding and 1 preceding),
      longer as (partition by person_id order by ${lasts} desc
        groups between unbounded preceding and 1 preceding)
  ), onward as (
    select distinct on (e.id) e.*, p.service_type as from_service
    from walked e join walked p on p.person_id = e.person_id
    where e.any_before and not e.same_before
      and p.service_type <> e.service_type and p.start_on < e.start_on
      and p.end_on between e.start_on - ${days} and e.start_on + ${days}
      and (e.end_on is null or e.end_on > p.end_on)
    order by e.id, abs(p.end_on - e.start_on), p.id desc
  ), entered as (
    select * from walked where not any_before and not same_before
  ), alone as (
    select * from counted where person_id not in (select person_id from several)
  )
  select of_council, e.person_id, e.moved_on, e.from_service, e.to_service, ${ofThat}
  from (
    select person_id, start_on as moved_on, 'none' as from_service, service_type as to_service, ${ofPerson}
    from entered
    union all
    select person_id, start_on, 'none', service_type, ${ofPerson} from alone
    union all
    select person_id, start_on, from_service, service_type, ${ofPerson} from onward
    union all
    select person_id, end_on, service_type, 'none', ${ofPerson}
    from walked where end_on is not null and not any_after
    union all
    select person_id, end_on, service_type, 'none', ${ofPerson} from alone where end_on is not null
  ) e
  order by e.person_id, e.moved_on;
end $$`;

/** What was loaded before moves were kept. */
const fromPlacements = `select write_service_moves(authority) from placement group by authority`;
