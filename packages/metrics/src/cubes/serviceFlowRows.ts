import { type RawBuilder, sql } from 'kysely';

/** Days within which the end of one service and the start of another belong together. */
export const serviceFlowDays = 28;

const days = sql.lit(serviceFlowDays);
const supported = sql`p.authority = e.authority and p.person_id = e.person_id and p.term in ('long', 'short')`;
const recently = sql`(p.end_on is null or p.end_on >= e.start_on - ${days})`;

/**
 * Moves between services, a row each, under the alias `f`: who, on which day, from which type of service, to which.
 *
 * Only long- and short-term services count. Each start of a service is looked at once, beside the same person's other
 * services: it goes on from the one whose end lies nearest, at most 28 days off; where the person had nothing in that
 * time it is their way in (`none`). The same type again is no move, nor is a service added beside one that runs on. An
 * end after which nothing runs or starts within 28 days is a way out (`none`).
 */
export const serviceFlowRows: RawBuilder<unknown> = sql`(
  select e.authority, e.person_id, e.start_on as moved_on,
    coalesce(before.service_type, 'none') as from_service, e.service_type as to_service
  from placement e
  left join lateral (
    select p.service_type from placement p
    where ${supported} and p.service_type <> e.service_type and p.start_on < e.start_on
      and p.end_on between e.start_on - ${days} and e.start_on + ${days}
      and (e.end_on is null or e.end_on > p.end_on)
    order by abs(p.end_on - e.start_on), p.id desc limit 1
  ) before on true
  where e.term in ('long', 'short')
    and not exists (
      select from placement p
      where ${supported} and p.service_type = e.service_type
        and (p.start_on, p.id) < (e.start_on, e.id) and ${recently})
    and (before.service_type is not null or not exists (
      select from placement p where ${supported} and p.start_on < e.start_on and ${recently}))
  union all
  select e.authority, e.person_id, e.end_on, e.service_type, 'none'
  from placement e
  where e.term in ('long', 'short') and e.end_on is not null
    and not exists (
      select from placement p
      where ${supported} and p.id <> e.id and p.start_on <= e.end_on + ${days}
        and (p.end_on is null or p.end_on > e.end_on))
) f`;
