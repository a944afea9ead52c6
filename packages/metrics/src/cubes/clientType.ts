import { sql } from 'kysely';

/** The client type of an event as a code, from the words of Client Level Data or their code. */
export const clientTypeColumn = sql`case
  when f.client_type in ('Service user', 'service-user') then 'service-user'
  when f.client_type in ('Unpaid carer', 'unpaid-carer') then 'unpaid-carer'
  when f.client_type in ('Unpaid carer known by association', 'unpaid-carer-by-association') then 'unpaid-carer-by-association'
  else 'unknown' end`;
