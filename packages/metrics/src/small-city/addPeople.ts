import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import { dataChanged } from './dataChanged.js';
import { authority } from './smallCity.js';

const sexes = ['female', 'male', 'unknown'];
const groups = ['white-british', 'indian', 'pakistani', 'african', 'caribbean', 'chinese', 'arab'];
const wards = ['E05001218', 'E05001222', 'E05001226', 'E05001230'];
const services = [
  'residential-care',
  'home-support',
  'nursing-care',
  'day-opportunities',
  'telecare',
];

/** Numbers from 0 to below 1 that are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/**
 * Adds made-up people, each with some placements between 2023 and March 2024, to the small city: a few codes hold most of them
 * and others one to four, so that both sides of the threshold are met.
 */
export async function addPeople(
  db: Kysely<Database>,
  { seed, people }: { readonly seed: number; readonly people: number },
): Promise<void> {
  const next = numbersFrom(seed);
  // the first of a list are many, the last few
  const oneOf = (list: readonly string[]) => list[Math.floor(next() ** 2.5 * list.length)]!;
  const load = await db.selectFrom('load').select('id').executeTakeFirstOrThrow();
  const persons = await db
    .insertInto('person')
    .values(
      Array.from({ length: people }, (_, i) => ({
        authority,
        pseudonym: `added-${i}`,
        sex: oneOf(sexes),
        birth_year: 1930 + Math.floor(next() * 70),
        birth_month: 1 + Math.floor(next() * 12),
        ethnic_group: oneOf(groups),
        ward: oneOf(wards),
        client_group: 'physical',
        record_key: Math.floor(next() * 256),
      })),
    )
    .returning(['id', 'sex', 'ethnic_group', 'ward', 'client_group', 'birth_year', 'birth_month'])
    .returning('record_key')
    .execute();
  const placements = persons.flatMap(({ id, ...person }) =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
      const start = new Date(Date.UTC(2023, 0, 1 + Math.floor(next() * 440)));
      const days = Math.floor(400 * next() ** 2);
      const open = next() < 0.3;
      const end = new Date(start.getTime() + days * 86_400_000);
      return {
        authority,
        person_id: id,
        ...person,
        load_id: load.id,
        client_type: 'Service user',
        service_type: oneOf(services),
        start_on: start.toISOString().slice(0, 10),
        from_on: start.toISOString().slice(0, 10),
        end_on: open ? null : end.toISOString().slice(0, 10),
        term: 'long',
        cld_service_type: 'Long term support: Community',
        component: '',
        city: 'in',
      };
    }),
  );
  await db.insertInto('placement').values(placements).execute();
  await dataChanged(db);
}
