import type { ClientBase } from 'pg';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { startRevisions } from '../../loadRecord.js';
import { writeReferredPeople } from '../../people/writeReferredPeople.js';
import { dateRanges, hullOf } from '../../spans.js';
import { takeOutStrays } from '../../takeOutStrays.js';
import { repeatedRows } from '../../problemsOf.js';
import type { RespiteStay } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<RespiteStay> = {
  person: 'text',
  reference: 'text',
  location_id: 'text',
  setting: 'text',
  start_on: 'date',
  end_on: 'date',
  nights: 'int',
  planned: 'boolean',
  reason: 'text',
  followed_by: 'text',
};

/**
 * Replaces the stays that start in the months that the file shows by those of the file; a stay sent before under another month
 * is replaced by its reference.
 */
export async function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  const repeats = await repeatedRows(client, 'reference', 'stay_reference');
  const { spans: replaced, problems: strays } = await takeOutStrays(
    client,
    'start_on',
    'start_date',
  );
  const problems = [...repeats, ...strays];
  const period = hullOf(replaced);
  if (period === null) return { period, problems, notes: [] };
  await startRevisions(client, load, replaced);
  await writeReferredPeople(client, load.authority);
  await client.query(
    `delete from respite_stay
     where authority = $1
       and (start_on <@ any($2::daterange[]) or reference in (select reference from staged))`,
    [load.authority.code, dateRanges(replaced)],
  );
  await client.query(
    `insert into respite_stay (authority, reference, person_id, record_key, setting, location_id, start_on, from_on, end_on,
                               nights, planned, reason, followed_by, load_id, birth_year, birth_month, sex, ethnic_group, ward, client_group)
     select $1, s.reference, p.id, p.record_key, s.setting, s.location_id, s.start_on, s.start_on, s.end_on,
            s.nights, s.planned, s.reason, s.followed_by, $2, p.birth_year, p.birth_month, p.sex, p.ethnic_group, p.ward, p.client_group
     from staged s join person p on p.authority = $1 and p.pseudonym = s.person
     order by s.line`,
    [load.authority.code, load.loadId],
  );
  // tells each stay, cut where it changes, what is known of its person
  await client.query(
    `select cut_respite_stays($1, min(start_on), max(end_on), $2) from respite_stay
     where authority = $1 and load_id = $2`,
    [load.authority.code, load.loadId],
  );
  return { period, replaced, covers: replaced, problems, notes: [] };
}
