import { authorityNamed, type Authority } from '@careshape/domain';
import { answers } from '../../capacity/answers.js';
import type { KnownLocations } from '../../capacity/knownLocations.js';
import { updatedAt } from '../../capacity/updatedAt.js';
import type { Cells } from '../../cells.js';
import { outside } from '../../layout.js';

/** What one home care agency reported at one moment. Keys are the columns of `staged`. */
export interface HomeCareCapacity {
  readonly location_id: string;
  readonly on_date: string;
  readonly updated_at: string;
  readonly people_served: number | null;
  /** Whether the agency says it can give more hours. */
  readonly accepting: boolean | null;
  readonly spare_hours: number | null;
}

/** A row of text as one agency's report; agencies of other councils are left out. */
export function parse(
  cells: Cells,
  _known: KnownLocations,
  authority: Authority,
): HomeCareCapacity | typeof outside {
  const council = cells.text('laname');
  if (council !== null && authorityNamed(council)?.code !== authority.code) return outside;
  const accepting = cells.code('canprovidermorehours', answers);
  return {
    location_id: cells.requiredText('cqcid'),
    ...updatedAt(cells, 'cqcsurveylastupdatedutc'),
    people_served: cells.wholeNumber('serviceusercount'),
    accepting: accepting === null ? null : accepting === 'yes',
    spare_hours: cells.number('extrahourscount'),
  };
}
