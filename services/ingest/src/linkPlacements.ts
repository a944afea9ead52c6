import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/**
 * In the city or out of it, as SQL over `p` (placement), `person`, `l` (its location in the register) and `w` (the
 * person's ward among the council's).
 */
export const cityOfPlacement = `case
  when p.location_id is not null then case when l.id is null then 'out' else 'in' end
  when person.ward is null then 'unknown'
  when w.code is null then 'out'
  else 'in'
end`;

/**
 * Says of each placement whether it is in the city and who provides it; run after CLD and after the CQC register.
 *
 * A location that the register has for this council is in, another one is out. Without a location the person's ward
 * decides: one of the council's wards is in, another out, none is unknown. The provider is the location's.
 *
 * @param exceptLoad a load whose placements were linked as they were written
 */
export async function linkPlacements(
  client: ClientBase,
  authority: Authority,
  { exceptLoad = null }: { readonly exceptLoad?: number | null } = {},
): Promise<void> {
  await client.query(
    `with linked as (
       select p.id, ${cityOfPlacement} as city,
              l.provider_id
       from placement p
       join person on person.authority = p.authority and person.id = p.person_id
       left join location l on l.authority = p.authority and l.id = p.location_id
       left join ward w on w.authority = person.authority and w.code = person.ward
       where p.authority = $1 and ($2::int is null or p.load_id <> $2)
     )
     update placement p set city = linked.city, provider_id = linked.provider_id
     from linked
     where p.authority = $1 and p.id = linked.id
       and (p.city <> linked.city or p.provider_id is distinct from linked.provider_id)`,
    [authority.code, exceptLoad],
  );
}
