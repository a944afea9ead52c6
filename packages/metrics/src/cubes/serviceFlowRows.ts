import { type RawBuilder, sql } from 'kysely';

/** Days within which the end of one service and the start of another belong together. */
export const serviceFlowDays = 28;

const days = sql.lit(serviceFlowDays);
const none = sql.lit('none');
const lasts = sql`coalesce(end_on, 'infinity')`;

/**
 * Services that count, each told what else its person has: whether one of the same type, or any, stands open or ended
 * no more than 28 days before it starts, and whether any goes on after it ends or starts within 28 days.
 *
 * In one walk over each person's services in order: to look for the others of each service took twice as long.
 */
const services = sql`(
  select authority, person_id, record_key, id, service_type, start_on, end_on,
    coalesce(max(${lasts}) over same >= start_on - ${days}, false) as same_before,
    coalesce(max(${lasts}) over earlier >= start_on - ${days}, false) as any_before,
    coalesce(min(start_on) over longer <= end_on + ${days}, false) as any_after
  from placement
  where term in ('long', 'short')
  window
    same as (partition by authority, person_id, service_type order by start_on, id
      rows between unbounded preceding and 1 preceding),
    earlier as (partition by authority, person_id order by start_on
      groups between unbounded preceding and 1 preceding),
    longer as (partition by authority, person_id order by ${lasts} desc
      groups between unbounded preceding and 1 preceding)
) e`;

/**
 * Moves between services, a row each, under the alias `f`: who, on which day, from which type of service, to which.
 *
 * Only long- and short-term services count. Each start of a service is looked at once, beside the same person's other
 * services: it goes on from the one whose end lies nearest, at most 28 days off; where the person had nothing in that
 * time it is their way in (`none`). The same type again is no move, nor is a service added beside one that runs on. An
 * end after which nothing runs or starts within 28 days is a way out (`none`).
 */
export const serviceFlowRows: RawBuilder<unknown> = sql`(
  select e.authority, e.person_id, e.record_key, move.moved_on, move.from_service, move.to_service
  from ${services}
  cross join lateral (
    select e.start_on as moved_on, ${none} as from_service, e.service_type as to_service
    where not e.same_before and not e.any_before
    union all (
      select e.start_on, p.service_type, e.service_type from placement p
      where not e.same_before and e.any_before
        and p.authority = e.authority and p.person_id = e.person_id and p.term in ('long', 'short')
        and p.service_type <> e.service_type and p.start_on < e.start_on
        and p.end_on between e.start_on - ${days} and e.start_on + ${days}
        and (e.end_on is null or e.end_on > p.end_on)
      order by abs(p.end_on - e.start_on), p.id desc limit 1)
    union all
    select e.end_on, e.service_type, ${none} where e.end_on is not null and not e.any_after
  ) move
) f`;
