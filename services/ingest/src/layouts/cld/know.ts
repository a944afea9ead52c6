import type { Authority, Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import { pauseRowChecks } from '../../rowChecks.js';

/** Somebody the council has already. */
export interface KnownPerson {
  readonly id: number;
  readonly recordKey: number;
}

/** What rows are read against. */
export interface CldKnown {
  /** The people the council has already, by pseudonym. */
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Ids above this one are free for new people, as nobody else can add people until the load ends. */
  readonly lastPersonId: number;
  /** CQC location → provider, of the council's register. */
  readonly locations: ReadonlyMap<string, string>;
  readonly wards: ReadonlySet<string>;
  /** The period that most of the first rows name; set by `survey`. */
  period: Period | null;
}

/**
 * Reads the council's people and places, and keeps everybody else from adding people meanwhile (not from reading).
 *
 * Until `save` the rows' foreign keys are not looked up one by one: `checkReferences` does it for all.
 */
export async function know(client: ClientBase, authority: Authority): Promise<CldKnown> {
  await client.query('lock table person in share row exclusive mode');
  const ofCouncil = async <Row extends object>(sql: string) =>
    (await client.query<Row>(sql, [authority.code])).rows;
  const people = await ofCouncil<{ id: number; pseudonym: string; record_key: number }>(
    'select id, pseudonym, record_key from person where authority = $1',
  );
  const locations = await ofCouncil<{ id: string; provider_id: string }>(
    'select id, provider_id from location where authority = $1',
  );
  const wards = await ofCouncil<{ code: string }>('select code from ward where authority = $1');
  const { rows } = await client.query<{ last: string }>(
    `select nextval(pg_get_serial_sequence('person', 'id')) as last`,
  );
  await client.query(
    `create temporary table details (
       person_id int, birth_year int, birth_month int, died_on date, sex text, ethnic_group text, ward text,
       client_group text
     ) on commit drop`,
  );
  await pauseRowChecks(client);
  return {
    people: new Map(
      people.map(({ pseudonym, id, record_key }) => [pseudonym, { id, recordKey: record_key }]),
    ),
    lastPersonId: Number(rows[0]!.last),
    locations: new Map(locations.map(({ id, provider_id }) => [id, provider_id])),
    wards: new Set(wards.map(({ code }) => code)),
    period: null,
  };
}
