import type pg from 'pg';
import { type DrawnFile, later } from './drawnRecords.js';
import type { CellFigure } from './monthFigures.js';

const layoutOf: Readonly<Record<string, DrawnFile['layout']>> = {
  homeSupport: 'home-support-weeks',
  respite: 'respite-stays',
};

/** Days by which a move is one: what lies so long before and after it. */
const moveDays = 28;
/** The longest stay drawn: it runs on beyond the days in which it starts. */
const stayDays = 28;

/** Whether a figure stands on nothing that a file tells of: neither on its days nor on those that follow from them. */
export function isUntouched({ cube, from, to }: CellFigure, { layout, days }: DrawnFile): boolean {
  const own = layoutOf[cube] ?? 'cld';
  // only Client Level Data tells of people, so it may correct the others
  if (layout !== 'cld' && layout !== own) return true;
  const [before, after] = cube === 'serviceFlows' ? [moveDays, moveDays] : [0, 0];
  const last = layout === 'respite-stays' ? later(days.to, stayDays) : later(days.to, after);
  return to < later(days.from, -before) || from > last;
}

/** Whether all days that a figure stands on were loaded. */
export function isLoaded({ cube, from, to }: CellFigure, loaded: readonly DrawnFile[]): boolean {
  const own = layoutOf[cube] ?? 'cld';
  const margin = cube === 'serviceFlows' ? moveDays : 0;
  const [first, last] = [later(from, -margin), later(to, margin)];
  for (let day = first; day <= last; day = later(day, 7))
    if (!believed(loaded, own, day)) return false;
  return believed(loaded, own, last) !== undefined;
}

/** The last file loaded that tells of a day, as that is what is believed of it; undefined where none does. */
export function believed(
  loaded: readonly DrawnFile[],
  layout: string,
  day: string,
): DrawnFile | undefined {
  return loaded.findLast(
    (file) => file.layout === layout && file.days.from <= day && day <= file.days.to,
  );
}

/**
 * What stands in the tables on a day otherwise than the last file that covers it tells: services, their ends and costs, and
 * the wards of people in weeks of home support and stays.
 */
export async function contradictions(
  client: pg.Client,
  loaded: readonly DrawnFile[],
  day: string,
): Promise<readonly string[]> {
  const file = believed(loaded, 'cld', day);
  if (!file) return [];
  const { rows } = await client.query<{ held: string }>(
    `select concat_ws(' ', p.pseudonym, f.start_on::text, f.weekly_pence / 100) as held
     from placement f join person p on p.authority = f.authority and p.id = f.person_id
     where f.from_on <= $1 and (f.end_on is null or f.end_on >= $1)`,
    [day],
  );
  const held = rows.map((row) => row.held).toSorted();
  const told = file.services
    .filter(({ start, end }) => start <= day && (end ?? '9999') >= day)
    .map(({ person, start, cost }) => `${person} ${start} ${cost}`)
    .toSorted();
  return [
    ...held.filter((service) => !told.includes(service)).map((service) => `held: ${service}`),
    ...told.filter((service) => !held.includes(service)).map((service) => `told: ${service}`),
    ...(held.length === told.length ? [] : [`${held.length} held, ${told.length} told`]),
    ...(believed(loaded, 'cld', later(day, -6)) === file
      ? await otherWards(client, file, day)
      : []),
  ].map((what) => `${day}: ${what}`);
}

/** Wards in the week, or the stays, of a day that are not those that a file tells. */
async function otherWards(
  client: pg.Client,
  { wards }: DrawnFile,
  day: string,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ person: string; ward: string | null }>(
    `select p.pseudonym as person, f.ward from home_support_week f
     join person p on p.authority = f.authority and p.id = f.person_id
     where f.week_start between $1::date - 6 and $1
     union all
     select p.pseudonym, f.ward from respite_stay f
     join person p on p.authority = f.authority and p.id = f.person_id
     where $1 between f.from_on and f.end_on`,
    [day],
  );
  return rows
    .filter(({ person, ward }) => wards.has(person) && wards.get(person) !== ward)
    .map(({ person, ward }) => `${person} in ${ward}, not ${wards.get(person)}`);
}
