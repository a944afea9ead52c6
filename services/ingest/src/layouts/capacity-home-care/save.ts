import type { ClientBase } from 'pg';
import { saveReports } from '../../capacity/saveReports.js';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import type { HomeCareCapacity } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<HomeCareCapacity> = {
  location_id: 'text',
  on_date: 'date',
  updated_at: 'timestamptz',
  people_served: 'int',
  accepting: 'boolean',
  spare_hours: 'numeric',
};

/** The latest report of each agency and day. */
export function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  return saveReports(client, load, ['people_served', 'accepting', 'spare_hours']);
}
