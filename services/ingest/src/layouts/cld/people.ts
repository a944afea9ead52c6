import { copyCells, CopyText } from '../../copyText.js';
import type { CopyChunk, LoadContext } from '../../layout.js';
import { ownText } from '../../ownText.js';
import { drawRecordKeys } from '../../people/drawRecordKeys.js';
import type { CldKnown } from './know.js';
import type { PersonDetails } from './parsePerson.js';

/** What every event of a person holds too. */
export const characteristics = [
  'birth_year',
  'birth_month',
  'sex',
  'ethnic_group',
  'ward',
  'client_group',
] as const satisfies readonly (keyof PersonDetails)[];

/** All that is known of a person. */
export const attributes = [
  ...characteristics,
  'died_on',
] as const satisfies readonly (keyof PersonDetails)[];

/** The columns in which all events of a person are the same. */
export const columnsOfPerson = [
  'authority',
  'load_id',
  'person_id',
  'record_key',
  ...characteristics,
] as const;

const wardPlace = attributes.indexOf('ward');

type Value = string | number | null;

/** One person met in the file: of each attribute the latest known value, with its day. */
interface MetPerson {
  readonly id: number;
  readonly recordKey: number;
  readonly pseudonym: string;
  readonly values: Value[];
  readonly days: string[];
  /** Whether the values have to be told to the database at the end. */
  changed: boolean;
  /** `columnsOfPerson` as COPY text, made once for many events; null where more has been learnt since. */
  cells: string | null;
}

/** How many people a file brought, whose ids all follow one. */
export interface NewPeople {
  readonly count: number;
  readonly afterId: number;
}

/** Values that say nothing, the least telling first: they never take the place of one that does. */
const sayNothing = new Map<Value, number>([
  ['unknown', 1],
  ['not-known', 1],
  ['not-mapped', 2],
  ['refused', 3],
]);

/**
 * The people of a file. A new one is written when first met; what later rows add, and what the file says of people who
 * were there already, goes into the temporary table `details` at the end.
 */
export class People {
  readonly #known: CldKnown;
  readonly #met = new Map<string, MetPerson>();
  readonly #rows: CopyText;
  readonly #details = new CopyText('details', ['person_id', ...attributes]);
  readonly #authority: string;
  readonly #loadId: number;
  #unwritten: MetPerson[] = [];
  #keys: number[] = [];
  #lastId: number;

  constructor(known: CldKnown, { authority, loadId }: LoadContext) {
    this.#known = known;
    this.#lastId = known.lastPersonId;
    this.#authority = authority.code;
    this.#loadId = loadId;
    this.#rows = new CopyText('person', [
      'authority',
      'id',
      'pseudonym',
      'record_key',
      ...attributes,
    ]);
  }

  /** Those who were not there before. */
  get newPeople(): NewPeople {
    const { lastPersonId } = this.#known;
    return { count: this.#lastId - lastPersonId, afterId: lastPersonId };
  }

  /** Takes in the details of a row on a day; what is known of its person so far, `cells` being `columnsOfPerson`. */
  meet(
    details: PersonDetails,
    day: string,
  ): { readonly cells: string; readonly ward: string | null } {
    const known = this.#met.get(details.pseudonym);
    const person = known ?? this.#add(ownText(details.pseudonym));
    if (learn(person, details, day)) {
      person.cells = null;
      // somebody who is only now being met has no event yet that was written without this
      if (known) person.changed = true;
    }
    person.cells ??= this.#cellsOf(person);
    return { cells: person.cells, ward: person.values[wardPlace] as string | null };
  }

  #cellsOf(person: MetPerson): string {
    const known = knownOf(person);
    return copyCells([
      this.#authority,
      this.#loadId,
      person.id,
      person.recordKey,
      ...characteristics.map((column) => known[column]!),
    ]);
  }

  /** New people to be written before the events that refer to them; at the end, details too. */
  chunks(atEnd: boolean): readonly CopyChunk[] {
    for (const person of this.#unwritten)
      this.#rows.add({
        authority: this.#authority,
        id: person.id,
        pseudonym: person.pseudonym,
        record_key: person.recordKey,
        ...knownOf(person),
      });
    this.#unwritten = [];
    if (atEnd)
      for (const person of this.#met.values())
        if (person.changed) this.#details.add({ person_id: person.id, ...recordOf(person) });
    return [...this.#rows.chunks(), ...this.#details.chunks()];
  }

  #add(pseudonym: string): MetPerson {
    const known = this.#known.people.get(pseudonym);
    const person: MetPerson = {
      id: known?.id ?? (this.#lastId += 1),
      recordKey: known?.recordKey ?? this.#drawKey(),
      pseudonym,
      values: attributes.map(() => null),
      days: attributes.map(() => ''),
      changed: known !== undefined,
      cells: null,
    };
    if (known === undefined) this.#unwritten.push(person);
    this.#met.set(pseudonym, person);
    return person;
  }

  /** Drawn many at a time: asking the system for each took longer than all else about a person. */
  #drawKey(): number {
    if (this.#keys.length === 0) this.#keys = drawRecordKeys(4_096);
    return this.#keys.pop()!;
  }
}

/** What is known of a person as it stands in tables, with a code where nothing is. */
function knownOf(person: MetPerson): Record<string, Value> {
  const record = recordOf(person);
  return {
    ...record,
    sex: record['sex'] ?? 'unknown',
    ethnic_group: record['ethnic_group'] ?? 'not-known',
    client_group: record['client_group'] ?? 'unknown',
  };
}

function recordOf({ values }: MetPerson): Record<string, Value> {
  return Object.fromEntries(attributes.map((attribute, place) => [attribute, values[place]!]));
}

/** Takes in what a row says; true where that changed anything. */
function learn({ values, days }: MetPerson, details: PersonDetails, day: string): boolean {
  let changed = false;
  for (let place = 0; place < attributes.length; place += 1) {
    const value = details[attributes[place]!];
    if (value === null) continue;
    if (value === values[place]) {
      if (day > days[place]!) days[place] = day;
    } else if (isBetter(value, day, values[place]!, days[place]!)) {
      values[place] = typeof value === 'string' ? ownText(value) : value;
      days[place] = day;
      changed = true;
    }
  }
  return changed;
}

function isBetter(value: Value, day: string, known: Value, knownDay: string): boolean {
  if (known === null) return true;
  const [telling, knownTelling] = [sayNothing.get(value) ?? 9, sayNothing.get(known) ?? 9];
  return telling === knownTelling ? day >= knownDay : telling > knownTelling;
}
