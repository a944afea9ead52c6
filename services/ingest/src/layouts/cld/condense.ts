import type { Condenser } from '../../layout.js';
import { ownText } from '../../ownText.js';
import { drawRecordKeys } from '../../people/drawRecordKeys.js';
import type { CldEvent } from './parse.js';
import type { PersonDetails } from './parsePerson.js';

const attributes = [
  'birth_year',
  'birth_month',
  'died_on',
  'sex',
  'ethnic_group',
  'ward',
  'client_group',
] as const satisfies readonly (keyof PersonDetails)[];

type Value = string | number | null;

/** One person met in the file: their number in it, and of each attribute the latest known value with its day. */
interface MetPerson {
  readonly number: number;
  readonly pseudonym: string;
  readonly values: Value[];
  readonly days: string[];
}

/** Values that say nothing, the least telling first: they never take the place of one that does. */
const sayNothing = new Map<Value, number>([
  ['unknown', 1],
  ['not-known', 1],
  ['not-mapped', 2],
  ['refused', 3],
]);

/** So many people are held at a time, which bounds memory whatever the size of the file. */
const heldPeople = 100_000;

/**
 * Stages a person once, with the latest known value of each attribute, and each event with the person's number.
 *
 * An event says what was known at its end, or for one still open at the end of the period.
 */
export function condense(): Condenser<CldEvent> {
  let met = new Map<string, MetPerson>();
  let number = 0;
  let batch = 1;

  const personOf = ({ pseudonym }: PersonDetails): MetPerson => {
    const known = met.get(pseudonym);
    if (known) return known;
    number += 1;
    const own = ownText(pseudonym);
    const person = { number, pseudonym: own, values: attributes.map(() => null), days: [] };
    met.set(own, person);
    return person;
  };
  const letGo = () => {
    const keys = drawRecordKeys(met.size);
    const people = [...met.values()].map((person, place) =>
      personRecord(person, batch, keys[place]!),
    );
    met = new Map();
    batch += 1;
    return people;
  };

  return {
    take(event) {
      const person = personOf(event.details);
      learn(person, event.details, event.end_on ?? event.period_to);
      event.person = person.number;
      return met.size < heldPeople ? [event] : [event, ...letGo()];
    },
    rest: letGo,
  };
}

function learn({ values, days }: MetPerson, details: PersonDetails, day: string): void {
  for (let place = 0; place < attributes.length; place += 1) {
    const value = details[attributes[place]!];
    if (value === null || value === values[place]) {
      if (value !== null && day > days[place]!) days[place] = ownText(day);
      continue;
    }
    if (isBetter(value, day, values[place] ?? null, days[place] ?? '')) {
      values[place] = typeof value === 'string' ? ownText(value) : value;
      days[place] = ownText(day);
    }
  }
}

function isBetter(value: Value, day: string, known: Value, knownDay: string): boolean {
  if (known === null) return true;
  const [telling, knownTelling] = [sayNothing.get(value) ?? 9, sayNothing.get(known) ?? 9];
  return telling === knownTelling ? day >= knownDay : telling > knownTelling;
}

function personRecord({ number, pseudonym, values }: MetPerson, batch: number, key: number) {
  const record: Record<string, Value> = {
    kind: 'Person',
    person: number,
    batch,
    pseudonym,
    record_key: key,
  };
  attributes.forEach((attribute, place) => (record[attribute] = values[place] ?? null));
  return record;
}
