import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext } from '../../layout.js';
import { pauseRowChecks, resumeRowChecks } from '../../rowChecks.js';
import { characteristics, type NewPeople } from './people.js';
import { merged } from './savePeople.js';

const columns = characteristics.join(', ');

/**
 * Writes what the file tells of each of its people as a piece of its days, in place of what was told of the same days
 * before; what it leaves out is as it was known then. Run after `savePeople`.
 */
export async function savePieces(
  client: ClientBase,
  { authority }: LoadContext,
  { from, to }: Period,
  { afterId }: NewPeople,
): Promise<void> {
  const told = new Map(merged('d', 'k'));
  await client.query(
    `create temporary table told on commit drop as
     select id as person_id, ${columns} from person where authority = $1 and id > $2
     union all
     select d.person_id, ${characteristics.map((column) => told.get(column)!).join(', ')}
     from details d join person on person.authority = $1 and person.id = d.person_id
     join known_of_people($1) k on k.person_id = d.person_id and $3 between k.known_from and k.known_until
     where d.person_id <= $2`,
    [authority.code, afterId, from],
  );
  const mine = 'p.authority = $1 and p.person_id in (select person_id from told)';
  await client.query(
    `insert into person_piece (authority, person_id, from_on, to_on, ${columns})
     select $1, p.person_id, $2::date + 1, p.to_on, ${characteristics.map((column) => `p.${column}`).join(', ')}
     from person_piece p where ${mine} and p.from_on <= $2 and p.to_on > $2`,
    [authority.code, to],
  );
  await client.query(`delete from person_piece p where ${mine} and p.from_on between $2 and $3`, [
    authority.code,
    from,
    to,
  ]);
  await client.query(
    `update person_piece p set to_on = $2::date - 1 where ${mine} and p.from_on < $2 and p.to_on >= $2`,
    [authority.code, from],
  );
  // the people are there, and nobody can delete them meanwhile
  await pauseRowChecks(client);
  await client.query(
    `insert into person_piece (authority, person_id, from_on, to_on, ${columns})
     select $1, person_id, $2, $3, ${columns} from told`,
    [authority.code, from, to],
  );
  await resumeRowChecks(client);
  await client.query('drop table told');
}
