import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/**
 * Says of each placement whether it is in the city and who provides it; run after CLD and after the CQC register.
 *
 * A location that the register has for this council is in, another one is out. Without a location the person's ward
 * decides: one of the council's wards is in, another out, none is unknown. The provider is the location's.
 *
 * @param peopleOf a table whose `person_id`s are the only people to look at; null for all
 */
export async function linkPlacements(
  client: ClientBase,
  authority: Authority,
  { peopleOf = null }: { readonly peopleOf?: string | null } = {},
): Promise<void> {
  await client.query(
    `with linked as (
       select p.id, case
                when p.location_id is not null then case when l.id is null then 'out' else 'in' end
                when person.ward is null then 'unknown'
                when w.code is null then 'out'
                else 'in'
              end as city,
              l.provider_id
       from placement p
       join person on person.authority = p.authority and person.id = p.person_id
       left join location l on l.authority = p.authority and l.id = p.location_id
       left join ward w on w.authority = person.authority and w.code = person.ward
       where p.authority = $1 ${peopleOf === null ? '' : `and p.person_id in (select person_id from ${peopleOf})`}
     )
     update placement p set city = linked.city, provider_id = linked.provider_id
     from linked
     where p.authority = $1 and p.id = linked.id
       and (p.city <> linked.city or p.provider_id is distinct from linked.provider_id)`,
    [authority.code],
  );
}
