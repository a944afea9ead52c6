import { isCqcId } from '../../cqc/cqcId.js';
import type { Check } from '../../layout.js';
import type { KnownZones } from './know.js';
import type { Contract } from './parse.js';

type ContractCheck = Check<Contract, KnownZones>;

/** A provider is named by its number in the register. */
const notAnIdentifier: ContractCheck = ({ provider_id }) =>
  isCqcId(provider_id)
    ? null
    : { code: 'not-an-identifier', column: 'provider_id', value: provider_id };

/** A zone has been loaded before a contract names it. */
const unknownZone: ContractCheck = ({ zone }, { zones }) =>
  zone !== null && !zones.has(zone) ? { code: 'unknown-zone', column: 'zone', value: zone } : null;

/** A contract does not end before it starts. */
const endsBeforeStart: ContractCheck = ({ start_on, end_on }) =>
  end_on !== null && end_on < start_on
    ? { code: 'ends-before-start', column: 'end_date', value: end_on }
    : null;

/** Hours and rates are not negative. */
const negative: ContractCheck = (contract) => {
  const column = amounts.find((name) => (contract[name] ?? 0) < 0);
  return column ? { code: 'out-of-range', column, value: String(contract[column]) } : null;
};
const amounts = [
  'block_hours_per_week',
  'hours_per_week_low',
  'hours_per_week_high',
  'hourly_rate',
] as const;

/** The highest number of hours is not below the lowest. */
const rangeTurnedRound: ContractCheck = ({ hours_per_week_low, hours_per_week_high }) =>
  hours_per_week_low !== null &&
  hours_per_week_high !== null &&
  hours_per_week_high < hours_per_week_low
    ? {
        code: 'conflicts-with-row',
        column: 'hours_per_week_high',
        value: String(hours_per_week_high),
        hint: `It is below hours_per_week_low, ${hours_per_week_low}.`,
      }
    : null;

/** The rule book of contracts, in reading order. */
export const contractChecks: readonly ContractCheck[] = [
  notAnIdentifier,
  unknownZone,
  endsBeforeStart,
  negative,
  rangeTurnedRound,
];
