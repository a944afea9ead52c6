import type { Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import { startRevisions } from '../../loadRecord.js';
import { writeReferredPeople } from '../../people/writeReferredPeople.js';
import { problemAt } from '../../problem.js';
import { dateRanges, hullOf } from '../../spans.js';
import { pauseRowChecks, resumeRowChecks } from '../../rowChecks.js';
import { takeOutStrays } from '../../takeOutStrays.js';
import type { HomeSupportWeek } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<HomeSupportWeek> = {
  week_start: 'date',
  person: 'text',
  provider_id: 'text',
  zone: 'text',
  term: 'text',
  planned_minutes: 'int',
  delivered_minutes: 'int',
  visits_planned: 'int',
  visits_delivered: 'int',
  visits_missed: 'int',
  visits_late: 'int',
};

/** Replaces the weeks from the first to the last of the file by those of the file, each beside what is known of its person for it. */
export async function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  const repeats = await takeOutRepeats(client);
  const shown = await takeOutStrays(client, 'week_start', 'week_start');
  const problems = [...repeats, ...shown.problems];
  const replaced = await weeksOf(client, shown.spans);
  const period = hullOf(replaced);
  if (period === null) return { period, problems, notes: [] };
  const covers = await runsOfWeeks(client);
  await startRevisions(client, load, covers);
  await writeReferredPeople(client, load.authority);
  await writeReferredProviders(client, load);
  for (const { from, to } of replaced)
    await client.query(
      'delete from home_support_week where authority = $1 and week_start between $2 and $3',
      [load.authority.code, from, to],
    );
  await holdReferred(client, load);
  await pauseRowChecks(client);
  await client.query(
    `insert into home_support_week (authority, week_start, person_id, record_key, provider_id, zone, term,
       planned_minutes, delivered_minutes, visits_planned, visits_delivered, visits_missed, visits_late, load_id,
       birth_year, birth_month, sex, ethnic_group, ward, client_group)
     select $1, s.week_start, p.id, p.record_key, s.provider_id, s.zone, s.term, s.planned_minutes, s.delivered_minutes,
            s.visits_planned, s.visits_delivered, s.visits_missed, s.visits_late, $2, k.birth_year, k.birth_month, k.sex, k.ethnic_group, k.ward, k.client_group
     from staged s
     join person p on p.authority = $1 and p.pseudonym = s.person
     join known_of_people($1) k on k.person_id = p.id and s.week_start between k.known_from and k.known_until
     join provider on provider.authority = $1 and provider.id = s.provider_id
     join zone on zone.authority = $1 and zone.code = s.zone
     order by s.week_start, p.id`,
    [load.authority.code, load.loadId],
  );
  await client.query('select write_home_support_sums($1, $2, $3)', [
    load.authority.code,
    period.from,
    period.to,
  ]);
  await resumeRowChecks(client);
  return { period, replaced, covers, problems, notes: [] };
}

/** The key holds a pseudonym, so only the week is named. */
async function takeOutRepeats(client: ClientBase) {
  const { rows } = await client.query<{ line: number; week_start: string }>(
    `delete from staged using (
       select line, row_number() over (
         partition by week_start, person, provider_id, zone, term order by line) as place
       from staged
     ) repeats
     where staged.line = repeats.line and repeats.place > 1
     returning staged.line, staged.week_start::text as week_start`,
  );
  return rows.map(({ line, week_start }) =>
    problemAt(line, { code: 'repeated', column: 'week_start', value: week_start }),
  );
}

/** The days from the first to the last week of the file within each of some spans. */
async function weeksOf(client: ClientBase, spans: readonly Period[]) {
  const { rows } = await client.query<Period>(
    `select min(week_start)::text as "from", (max(week_start) + 6)::text as "to"
     from unnest($1::daterange[]) span join staged on week_start <@ span group by span order by 1`,
    [dateRanges(spans)],
  );
  return rows;
}

/** The weeks of the file, each run of them without a gap as one span: a week of which no row tells is not there. */
async function runsOfWeeks(client: ClientBase) {
  const { rows } = await client.query<Period>(
    `select min(week_start)::text as "from", (max(week_start) + 6)::text as "to"
     from (select week_start, week_start - 7 * (row_number() over (order by week_start))::int as run
           from (select distinct week_start from staged) weeks) runs
     group by run order by 1`,
  );
  return rows;
}

/** A provider whose register entry has not been loaded yet gets a row without a name. */
async function writeReferredProviders(client: ClientBase, { authority, loadId }: LoadContext) {
  await client.query(
    `insert into provider (authority, id, load_id)
     select distinct $1, provider_id, $2::int from staged
     on conflict (authority, id) do nothing`,
    [authority.code, loadId],
  );
}

/** Keeps the people, providers and zones that the file names from being deleted until the transaction ends. */
async function holdReferred(client: ClientBase, { authority }: LoadContext): Promise<void> {
  await client.query(
    `with people as (
       select from person where authority = $1 and pseudonym in (select person from staged) for key share
     ), providers as (
       select from provider where authority = $1 and id in (select provider_id from staged) for key share
     ), zones as (
       select from zone where authority = $1 and code in (select zone from staged) for key share
     )
     select (select count(*) from people), (select count(*) from providers), (select count(*) from zones)`,
    [authority.code],
  );
}
