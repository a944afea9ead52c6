import type { Authority } from '@careshape/domain';
import type { ClientBase } from 'pg';

/** A provider all of whose locations have ended ended with the last of them; one with a location still open has not. */
export async function closeProviders(client: ClientBase, { code }: Authority): Promise<void> {
  await client.query(
    `update provider set ended_on =
       case when last.ended_on is not null then greatest(last.ended_on, provider.registered_on) end
     from (
       select provider_id, case when bool_and(ended_on is not null) then max(ended_on) end as ended_on
       from location where authority = $1 group by provider_id
     ) last
     where provider.authority = $1 and provider.id = last.provider_id
       and provider.ended_on is distinct from
         case when last.ended_on is not null then greatest(last.ended_on, provider.registered_on) end`,
    [code],
  );
}
