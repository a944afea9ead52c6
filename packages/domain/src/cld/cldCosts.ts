import { type CldCostFrequency, cldCostFrequencies } from './cldCostFrequencies.js';

/** What a service's cost cells say. */
export interface CldCostCells {
  readonly unitCost: number | null;
  /** Null where blank or not in the list: then no weekly cost is known, and none is guessed. */
  readonly frequency: CldCostFrequency | null;
  readonly plannedUnits: number | null;
}

/** Cost of a service by the week, or once; both null where the cells do not say. */
export interface CldCosts {
  readonly weeklyCost: number | null;
  readonly oneOffCost: number | null;
}

const none: CldCosts = { weeklyCost: null, oneOffCost: null };
const byWords = new Map(cldCostFrequencies.map((frequency) => [frequency.words, frequency]));

/**
 * The cost of a service by the Department's rules: signs are dropped, and where the frequency does not fix the units a
 * week the planned units do.
 *
 * @example cldCosts({ unitCost: 20, frequency: 'Hourly', plannedUnits: 14 }) // { weeklyCost: 280, oneOffCost: null }
 * @example cldCosts({ unitCost: 1050, frequency: '4-weekly', plannedUnits: null }) // { weeklyCost: 262.5, … }
 */
export function cldCosts({ unitCost, frequency, plannedUnits }: CldCostCells): CldCosts {
  if (unitCost === null || unitCost === 0 || frequency === null) return none;
  const cost = Math.abs(unitCost);
  if (frequency === 'One-off') return { weeklyCost: null, oneOffCost: cost };
  const units = byWords.get(frequency)!.unitsPerWeek;
  if (units === null) return none;
  if (units !== 'planned') return { weeklyCost: cost * units, oneOffCost: null };
  // no planned units: no weekly cost, not £0
  if (plannedUnits === null || plannedUnits === 0) return none;
  return { weeklyCost: cost * Math.abs(plannedUnits), oneOffCost: null };
}
