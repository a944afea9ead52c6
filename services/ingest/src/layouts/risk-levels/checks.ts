import { isCqcId } from '../../cqc/cqcId.js';
import type { Check } from '../../layout.js';
import type { RiskLevel } from './parse.js';

type RiskLevelCheck = Check<RiskLevel>;

/** A provider is named by its number in the register. */
const notAnIdentifier: RiskLevelCheck = ({ provider_id }) =>
  isCqcId(provider_id)
    ? null
    : { code: 'not-an-identifier', column: 'provider_id', value: provider_id };

/** There are five levels, 0 to 4. */
const noSuchLevel: RiskLevelCheck = ({ level }) =>
  level > 4
    ? { code: 'out-of-range', column: 'level', value: String(level), hint: 'Levels are 0 to 4.' }
    : null;

/** The rule book of risk levels. */
export const riskLevelChecks: readonly RiskLevelCheck[] = [notAnIdentifier, noSuchLevel];
