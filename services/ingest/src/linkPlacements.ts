import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/**
 * Says of each placement whether it is in the city and who provides it; run after CLD and after the CQC register.
 *
 * A location that the register has for this council is in, another one is out. Without a location the ward that the
 * person was told to live in decides: one of the council's wards is in, another out, none is unknown. Where no register, or
 * no wards, of this council are there to look in, nobody is out: it is unknown. The provider is the location's.
 *
 * @param of only the placements that a load told of people whose `person_id` a table holds; all without it
 */
export async function linkPlacements(
  client: ClientBase,
  authority: Authority,
  of: { readonly loadId: number; readonly people: string } | null = null,
): Promise<void> {
  await client.query(
    `with linked as (
       select p.id, case
               when p.location_id is not null then case
                 when l.id is not null then 'in'
                 when exists (select from location where authority = $1) then 'out'
                 else 'unknown'
               end
               when p.ward is null or not exists (select from ward where authority = $1) then 'unknown'
                when w.code is null then 'out'
                else 'in'
              end as city,
              l.provider_id
       from placement p
       left join location l on l.authority = p.authority and l.id = p.location_id
       left join ward w on w.authority = p.authority and w.code = p.ward
       where p.authority = $1 ${of ? `and p.load_id = $2 and p.person_id in (select person_id from ${of.people})` : ''}
     )
     update placement p set city = linked.city, provider_id = linked.provider_id
     from linked
     where p.authority = $1 and p.id = linked.id
       and (p.city <> linked.city or p.provider_id is distinct from linked.provider_id)`,
    of ? [authority.code, of.loadId] : [authority.code],
  );
}
