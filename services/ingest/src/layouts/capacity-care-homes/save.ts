import type { ClientBase } from 'pg';
import { saveReports } from '../../capacity/saveReports.js';
import type { LoadContext, Saved, Staging } from '../../layout.js';
import type { CareHomeCapacity } from './parse.js';

/** The columns of `staged`. */
export const staging: Staging<CareHomeCapacity> = {
  location_id: 'text',
  on_date: 'date',
  updated_at: 'timestamptz',
  capacity: 'int',
  occupied: 'int',
  vacancies: 'int',
  accepting: 'boolean',
};

/** The latest report of each home and day. */
export function save(client: ClientBase, load: LoadContext): Promise<Saved> {
  return saveReports(client, load, ['capacity', 'occupied', 'vacancies', 'accepting']);
}
