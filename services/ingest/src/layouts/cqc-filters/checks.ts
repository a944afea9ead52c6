import type { Check } from '../../layout.js';
import type { RegisteredLocation } from './parse.js';

type RegisteredLocationCheck = Check<RegisteredLocation>;

/** A location does not end before it is registered. */
const endsBeforeStart: RegisteredLocationCheck = ({ registered_on, ended_on }) =>
  registered_on !== null && ended_on !== null && ended_on < registered_on
    ? { code: 'ends-before-start', column: 'Location HSCA End Date', value: ended_on }
    : null;

/** A place in England lies between these degrees. */
const notInEngland: RegisteredLocationCheck = ({ latitude, longitude }) => {
  if (latitude !== null && (latitude < 49 || latitude > 56))
    return { code: 'out-of-range', column: 'Location Latitude', value: String(latitude) };
  if (longitude !== null && (longitude < -7 || longitude > 3))
    return { code: 'out-of-range', column: 'Location Longitude', value: String(longitude) };
  return null;
};

/** A care home is registered for one of the two kinds of care home service, and nothing else is. */
const careHomeWithoutService: RegisteredLocationCheck = ({ care_home, kind }) =>
  care_home || (kind !== 'nursing' && kind !== 'residential')
    ? null
    : {
        code: 'conflicts-with-row',
        column: 'Care home?',
        value: 'N',
        hint: 'A care home service is ticked in the same row.',
      };

/** The rule book of registered locations, in reading order. */
export const registeredLocationChecks: readonly RegisteredLocationCheck[] = [
  endsBeforeStart,
  notInEngland,
  careHomeWithoutService,
];
