import { isCqcId } from '../../cqc/cqcId.js';
import type { Check } from '../../layout.js';
import { isReference } from '../../people/isReference.js';
import type { RespiteStay } from './parse.js';

type RespiteStayCheck = Check<RespiteStay>;

/** A stay ends on or after the day it starts. */
const endsBeforeStart: RespiteStayCheck = ({ start_on, end_on }) =>
  end_on < start_on ? { code: 'ends-before-start', column: 'end_date', value: end_on } : null;

/** The nights are those between the two dates. */
const nightsDiffer: RespiteStayCheck = ({ start_on, end_on, nights }) => {
  const between = (Date.parse(end_on) - Date.parse(start_on)) / 86_400_000;
  return between >= 0 && nights !== between
    ? {
        code: 'nights-differ',
        column: 'nights',
        value: String(nights),
        hint: 'They are the days from the first date to the second.',
      }
    : null;
};

/** A reference is a number, with letters and signs perhaps, and never words: those may be a person's name. */
const notAReference: RespiteStayCheck = ({ reference }) =>
  isReference(reference)
    ? null
    : {
        code: 'not-an-identifier',
        column: 'stay_reference',
        value: reference,
        hint: 'It needs a digit, and no spaces.',
      };

/** A location has the form of a CQC identifier. */
const locationNotAnIdentifier: RespiteStayCheck = ({ location_id }) =>
  location_id === null || isCqcId(location_id)
    ? null
    : { code: 'not-an-identifier', column: 'location_id', value: location_id };

/** The rule book of respite stays, in reading order. */
export const respiteStayChecks: readonly RespiteStayCheck[] = [
  endsBeforeStart,
  nightsDiffer,
  notAReference,
  locationNotAnIdentifier,
];
