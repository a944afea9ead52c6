import type { KnownLocations } from '../../capacity/knownLocations.js';
import type { Check } from '../../layout.js';
import type { CareHomeCapacity } from './parse.js';

type CareHomeCapacityCheck = Check<CareHomeCapacity, KnownLocations>;

/** A home is in the register before it reports. */
const unknownLocation: CareHomeCapacityCheck = ({ location_id }, { locations }) =>
  locations.has(location_id)
    ? null
    : { code: 'unknown-location', column: 'cqcid', value: location_id };

/** The rule book of care home reports. */
export const careHomeCapacityChecks: readonly CareHomeCapacityCheck[] = [unknownLocation];
