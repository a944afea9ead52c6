import { authorityNamed, type Authority } from '@careshape/domain';
import { answers } from '../../capacity/answers.js';
import type { KnownLocations } from '../../capacity/knownLocations.js';
import { updatedAt } from '../../capacity/updatedAt.js';
import type { Cells } from '../../cells.js';
import { outside } from '../../layout.js';

/** What one care home reported at one moment. Keys are the columns of `staged`. */
export interface CareHomeCapacity {
  readonly location_id: string;
  readonly on_date: string;
  readonly updated_at: string;
  readonly capacity: number;
  readonly occupied: number;
  /** As declared: closed rooms and missing staff make it other than capacity less residents. */
  readonly vacancies: number | null;
  readonly accepting: boolean | null;
}

/** A row of text as one home's report; homes of other councils are left out. */
export function parse(
  cells: Cells,
  _known: KnownLocations,
  authority: Authority,
): CareHomeCapacity | typeof outside {
  const council = cells.text('localauthority');
  if (council !== null && authorityNamed(council)?.code !== authority.code) return outside;
  const capacity = cells.requiredWholeNumber('maxcapacity');
  const occupied = cells.requiredWholeNumber('usedbeds');
  const accepting = cells.code('isacceptingadmissions', answers);
  // a shared room can hold one more than the home's capacity says: kept as declared, and noted
  if (occupied > capacity)
    cells.notes.push({ code: 'more-than-capacity', column: 'usedbeds', value: String(occupied) });
  return {
    location_id: cells.requiredText('cqcid'),
    ...updatedAt(cells, 'lastupdatedutc'),
    capacity,
    occupied,
    vacancies: cells.wholeNumber('declaredvacancies'),
    accepting: accepting === null ? null : accepting === 'yes',
  };
}
