import { riskLevels } from '@careshape/domain';
import type { Cells } from '../../cells.js';

/** The level of one provider from one day on. */
export interface RiskLevel {
  readonly provider_id: string;
  readonly on_date: string;
  readonly level: number;
  readonly oversight: string | null;
}

/** A row of text as a risk level. */
export function parse(cells: Cells): RiskLevel {
  const level = cells.requiredWholeNumber('level');
  return {
    provider_id: cells.requiredText('provider_id'),
    on_date: cells.requiredDate('date'),
    level,
    // each level has one body that oversees it, unless the file names another
    oversight: cells.text('oversight') ?? riskLevels[level]?.oversight ?? null,
  };
}
