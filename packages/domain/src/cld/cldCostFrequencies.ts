import type { CldValue } from './cldValue.js';

/**
 * How often a unit cost is paid. `unitsPerWeek` is a number where the frequency fixes it, `planned` where the planned
 * units count, null where there is no weekly cost.
 *
 * Source: the Department's Client Level Data method, costs. Its 52-week year is kept.
 */
export const cldCostFrequencies = [
  { words: 'Per session', release1: [], unitsPerWeek: 'planned' },
  { words: 'Hourly', release1: [], unitsPerWeek: 'planned' },
  { words: 'Daily', release1: [], unitsPerWeek: 'planned' },
  { words: 'Weekly', release1: [], unitsPerWeek: 1 },
  { words: 'Fortnightly', release1: [], unitsPerWeek: 1 / 2 },
  { words: '4-weekly', release1: ['Four-weekly', '4 weekly'], unitsPerWeek: 1 / 4 },
  { words: 'Monthly', release1: [], unitsPerWeek: 12 / 52 },
  { words: 'Quarterly', release1: [], unitsPerWeek: 4 / 52 },
  { words: 'Annually', release1: ['Annual'], unitsPerWeek: 1 / 52 },
  { words: 'One-off', release1: ['One off'], unitsPerWeek: null },
  { words: 'No charge', release1: ['No-charge', 'Not charged'], unitsPerWeek: null },
] as const satisfies readonly (CldValue & { unitsPerWeek: number | 'planned' | null })[];

export type CldCostFrequency = (typeof cldCostFrequencies)[number]['words'];
