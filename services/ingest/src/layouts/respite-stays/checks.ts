import type { Check } from '../../layout.js';
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
        hint: `There are ${between}.`,
      }
    : null;
};

/** The rule book of respite stays, in reading order. */
export const respiteStayChecks: readonly RespiteStayCheck[] = [endsBeforeStart, nightsDiffer];
