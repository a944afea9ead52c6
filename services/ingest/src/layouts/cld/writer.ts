import type { Period } from '@careshape/domain';
import { CopyText } from '../../copyText.js';
import type { CopyChunk, LoadContext, RowWriter } from '../../layout.js';
import { eventTables } from './eventTables.js';
import type { CldKnown } from './know.js';
import type { CldEvent } from './parse.js';
import { columnsOfPerson, type NewPeople, People } from './people.js';

/** What saving needs to know of the rows. */
export interface CldGathered {
  readonly period: Period | null;
  readonly newPeople: NewPeople;
}

/** So many events are held before they are copied: fewer, longer COPYs. */
const heldEvents = 5000;

/** Events straight into the tables of their kinds, people before them. */
export function writer(known: CldKnown, load: LoadContext): RowWriter<CldEvent> {
  const people = new People(known, load);
  const texts = new Map(
    eventTables.map(({ kind, table, columns }) => [
      kind,
      new CopyText(table, columns, columnsOfPerson),
    ]),
  );
  let held = 0;
  return {
    take(event) {
      // an event says what was known at its end; one still open, at the end of the period
      const { cells, ward } = people.meet(event.details, event.end_on ?? event.period_to);
      if (event.kind === 'Service') place(event, ward, known);
      // `tellEvents` follows for people of whom more is learnt later
      texts.get(event.kind)!.add(event, cells);
      held += 1;
    },
    chunks(atEnd): readonly CopyChunk[] {
      if (held < heldEvents && !atEnd) return [];
      held = 0;
      return [...people.chunks(atEnd), ...[...texts.values()].flatMap((text) => text.chunks())];
    },
    gathered: (): CldGathered => ({
      period: known.period,
      newPeople: people.newPeople,
    }),
  };
}

/** The provider and the city by what is known so far; `linkPlacements` follows for people of whom more is learnt later. */
function place(event: CldEvent, ward: string | null, { locations, wards }: CldKnown): void {
  const { location_id = null } = event;
  event.provider_id = location_id === null ? null : (locations.get(location_id) ?? null);
  if (location_id !== null) event.city = among(locations, location_id);
  else event.city = ward === null ? 'unknown' : among(wards, ward);
}

/** Who is not found where there is nothing to look in is not out. */
function among(known: CldKnown['locations'] | CldKnown['wards'], code: string): CldEvent['city'] {
  if (known.size === 0) return 'unknown';
  return known.has(code) ? 'in' : 'out';
}
