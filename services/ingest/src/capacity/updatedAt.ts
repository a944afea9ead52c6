import type { Cells } from '../cells.js';

/** A moment a provider reported at: the timestamp, and its day. */
export interface UpdatedAt {
  readonly on_date: string;
  readonly updated_at: string;
}

/** Reads a column such as `31/03/2024 14:05:00` (universal time); a date alone means its midnight. */
export function updatedAt(cells: Cells, column: string): UpdatedAt {
  const on_date = cells.requiredDate(column);
  const time = /[T ](\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(cells.text(column) ?? '');
  if (on_date === '' || time === null) return { on_date, updated_at: `${on_date}T00:00:00Z` };
  const [, hour = '', minute = '', second = '00'] = time;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    cells.problem({ code: 'not-a-date', column, value: cells.text(column) });
  return { on_date, updated_at: `${on_date}T${hour.padStart(2, '0')}:${minute}:${second}Z` };
}
