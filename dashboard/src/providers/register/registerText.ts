import { dayText } from '../../periods/dateText.js';
import type { RecordsEnd } from '../../shell/recordsText.js';

/**
 * Of which day the list of the register is, and what in it is of another: whether a place is registered and its rating are
 * dated, its name, owner and beds are those of the latest file.
 *
 * @example registerText('2023-03-31', ends)
 *   // 'List and map show the places registered on 31 March 2023 and the ratings that stood then. Names, owners and beds are those of the register of 30 June 2024. A home that is registered twice is listed twice, and counted once.'
 */
export function registerText(asOf: string, ends: readonly RecordsEnd[]): string {
  const end = ends.find(({ layout }) => layout === 'cqc-filters')?.to ?? null;
  if (end === null || end <= asOf) {
    const day = dayText(end ?? asOf);
    return `List and map show the register as it stood on ${day}${end === null || end === asOf ? '' : ': no later one is loaded'}. ${twice}`;
  }
  return `List and map show the places registered on ${dayText(asOf)} and the ratings that stood then. Names, owners and beds are those of the register of ${dayText(end)}. ${twice}`;
}

/** Why the list can be longer than the number of locations above it. */
const twice = 'A home that is registered twice is listed twice, and counted once.';
