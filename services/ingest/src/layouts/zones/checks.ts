import type { Check } from '../../layout.js';
import type { ZoneWardRow } from './parse.js';

/** What the checks of zones look up. */
export interface KnownWards {
  readonly wards: ReadonlySet<string>;
}

type ZoneCheck = Check<ZoneWardRow, KnownWards>;

/** A zone is made of the council's own wards. */
const unknownWard: ZoneCheck = ({ ward }, { wards }) =>
  ward !== null && !wards.has(ward) ? { code: 'unknown-ward', column: 'ward', value: ward } : null;

/** The rule book of zones. */
export const zoneChecks: readonly ZoneCheck[] = [unknownWard];
