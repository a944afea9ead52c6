import { isCqcId } from '../../cqc/cqcId.js';
import type { Check } from '../../layout.js';
import type { KnownZones } from './know.js';
import type { HomeSupportWeek } from './parse.js';

type HomeSupportWeekCheck = Check<HomeSupportWeek, KnownZones>;

/** A week starts on a Monday. */
const notAMonday: HomeSupportWeekCheck = ({ week_start }) =>
  new Date(week_start).getUTCDay() === 1
    ? null
    : { code: 'not-a-monday', column: 'week_start', value: week_start };

/** The zone has been loaded. */
const unknownZone: HomeSupportWeekCheck = ({ zone }, zones) =>
  zones.has(zone) ? null : { code: 'unknown-zone', column: 'zone', value: zone };

/** The provider has the form of a CQC identifier. */
const notAnIdentifier: HomeSupportWeekCheck = ({ provider_id }) =>
  isCqcId(provider_id)
    ? null
    : { code: 'not-an-identifier', column: 'provider_id', value: provider_id };

const minutesInAWeek = 7 * 24 * 60;

/** Nobody has more than two carers round the clock. */
const tooManyMinutes: HomeSupportWeekCheck = ({ planned_minutes, delivered_minutes }) => {
  const column = planned_minutes > delivered_minutes ? 'planned_minutes' : 'delivered_minutes';
  const most = Math.max(planned_minutes, delivered_minutes);
  return most > 2 * minutesInAWeek
    ? { code: 'out-of-range', column, value: String(most), hint: 'A week has 10,080 minutes.' }
    : null;
};

/** Late visits are some of the delivered ones. */
const moreLateThanDelivered: HomeSupportWeekCheck = ({ visits_late, visits_delivered }) =>
  visits_late > visits_delivered
    ? { code: 'more-late-than-delivered', column: 'visits_late', value: String(visits_late) }
    : null;

/** Missed visits are some of the planned ones. */
const moreMissedThanPlanned: HomeSupportWeekCheck = ({ visits_missed, visits_planned }) =>
  visits_missed > visits_planned
    ? { code: 'more-than-planned', column: 'visits_missed', value: String(visits_missed) }
    : null;

/** The rule book of home-support weeks, in reading order. */
export const homeSupportWeekChecks: readonly HomeSupportWeekCheck[] = [
  notAMonday,
  unknownZone,
  notAnIdentifier,
  tooManyMinutes,
  moreLateThanDelivered,
  moreMissedThanPlanned,
];
