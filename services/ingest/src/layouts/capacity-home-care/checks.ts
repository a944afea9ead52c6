import type { KnownLocations } from '../../capacity/knownLocations.js';
import type { Check } from '../../layout.js';
import type { HomeCareCapacity } from './parse.js';

type HomeCareCapacityCheck = Check<HomeCareCapacity, KnownLocations>;

/** An agency is in the register before it reports. */
const unknownLocation: HomeCareCapacityCheck = ({ location_id }, { locations }) =>
  locations.has(location_id)
    ? null
    : { code: 'unknown-location', column: 'cqcid', value: location_id };

/** Spare hours are not negative. */
const negativeHours: HomeCareCapacityCheck = ({ spare_hours }) =>
  spare_hours !== null && spare_hours < 0
    ? { code: 'out-of-range', column: 'extrahourscount', value: String(spare_hours) }
    : null;

/** The rule book of home care reports, in reading order. */
export const homeCareCapacityChecks: readonly HomeCareCapacityCheck[] = [
  unknownLocation,
  negativeHours,
];
