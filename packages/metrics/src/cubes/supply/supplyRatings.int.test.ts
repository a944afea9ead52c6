import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

const authority = 'E08000026';
let database: OpenDatabase;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await sql`insert into load (authority, layout, source, file_name, sha256, status, rows_read, rows_accepted, rows_rejected,
    data_version, started_at, finished_at)
    values (${authority}, 'cqc-ratings', 'test', 'a.csv', 'x', 'loaded', 1, 1, 0, 1, now(), now())`.execute(
    database.db,
  );
  await sql`insert into provider (authority, id) values (${authority}, 'P')`.execute(database.db);
});
afterAll(() => database.close());

type Published = readonly [service: string, day: string, rating: string];

/** Writes places with what was published of each, and reads the rating that stands of each on some days. */
async function standing(
  places: readonly (readonly Published[])[],
  days: readonly string[],
  kind = 'home-support',
): Promise<readonly (readonly string[])[]> {
  await sql`delete from location`.execute(database.db);
  const ids = places.map((_, place) => String(place));
  await sql`insert into location (authority, id, provider_id, name, care_home, kind)
    select ${authority}, id, 'P', id, false, ${kind} from unnest(${ids}::text[]) id`.execute(
    database.db,
  );
  const rows = places.flatMap((published, place) =>
    published.map(([service, day, rating]) => ({ place: String(place), service, day, rating })),
  );
  await sql`insert into rating (authority, location_id, service_group, key_question, published_on, rating, load_id)
    select ${authority}, place, service, 'overall', day, rating, 1
    from json_to_recordset(${JSON.stringify(rows)}) as r (place text, service text, day date, rating text)`.execute(
    database.db,
  );
  await sql`select write_register(${authority})`.execute(database.db);
  const { rows: found } = await sql<{ id: string; day: string; rating: string }>`
    select l.id, day::text, coalesce((select s.rating from standing_rating s where s.authority = l.authority
      and s.location_id = l.id and s.from_on <= day order by s.from_on desc limit 1), 'not-rated') as rating
    from location l cross join unnest(${days}::date[]) day order by day`.execute(database.db);
  return ids.map((id) => found.filter((row) => row.id === id).map(({ rating }) => rating));
}

const rank = ['outstanding', 'good', 'requires-improvement', 'inadequate'];

/** The rule in plain words, worked out from a place's whole list anew for each day. */
function byHand(published: readonly Published[], day: string): string {
  const known = published.filter(([, on, rating]) => on <= day && rating !== 'not-rated');
  const latest = (rows: readonly Published[]) =>
    rows.toSorted((a, b) => a[1].localeCompare(b[1])).at(-1);
  const whole = latest(known.filter(([service]) => service === 'Overall'));
  const services = known.filter(
    ([service, on]) => service !== 'Overall' && on >= (whole?.[1] ?? ''),
  );
  if (!services.some(([, on]) => on > (whole?.[1] ?? ''))) return whole?.[2] ?? 'not-rated';
  const names = [...new Set(services.map(([service]) => service))];
  const each = names.map((name) => latest(services.filter(([service]) => service === name))![2]);
  return each.toSorted((a, b) => rank.indexOf(b) - rank.indexOf(a))[0]!;
}

test('the regulator’s rule of 2026: newer ratings of services end an older one of the whole', async () => {
  const place: readonly Published[] = [
    ['Overall', '2023-05-02', 'good'],
    ['Overall', '2026-09-15', 'not-rated'],
    ['Homecare', '2026-09-15', 'good'],
    ['Supported Living', '2026-09-15', 'requires-improvement'],
    ['Homecare', '2026-10-20', 'outstanding'],
    ['Supported Living', '2026-11-20', 'good'],
  ];
  const days = ['2023-05-01', '2023-05-02', '2026-09-14', '2026-09-15', '2026-10-20', '2026-11-20'];
  expect(await standing([place], days)).toEqual([
    ['not-rated', 'good', 'good', 'requires-improvement', 'requires-improvement', 'good'],
  ]);
});

test('a place that is “not rated” as a whole, and of whose services nothing newer is told, keeps its rating', async () => {
  const place: readonly Published[] = [
    ['Overall', '2023-05-02', 'good'],
    ['Homecare', '2020-05-02', 'inadequate'],
    ['Overall', '2026-09-15', 'not-rated'],
  ];
  expect(await standing([place], ['2021-01-01', '2026-10-01'])).toEqual([['inadequate', 'good']]);
});

test('of a hospital or a practice the rating of the whole stands', async () => {
  const place: readonly Published[] = [
    ['Overall', '2022-05-02', 'good'],
    ['Surgery', '2024-05-02', 'inadequate'],
  ];
  expect(await standing([place], ['2025-01-01'], 'other')).toEqual([['good']]);
});

test('several services rated in any order of dates', async () => {
  let seed = 11;
  const draw = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const days = Array.from(
    { length: 12 },
    (_, month) => `2026-${String(month + 1).padStart(2, '0')}-15`,
  );
  const services = ['Overall', 'Care Homes', 'Homecare', 'Supported Living'];
  const places = Array.from({ length: 400 }, () => {
    const drawn = Array.from({ length: draw(9) }, (): Published => {
      const rating = [...rank, 'not-rated'][draw(5)]!;
      return [services[draw(4)]!, days[draw(12)]!, rating];
    });
    return [...new Map(drawn.map((row) => [row[0] + row[1], row])).values()];
  });
  expect(await standing(places, days)).toEqual(
    places.map((published) => days.map((day) => byHand(published, day))),
  );
});
