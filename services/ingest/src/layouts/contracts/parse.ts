import { serviceTypes } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import { codeWords } from '../../codeWords.js';

/** One contract, typed. Keys are the columns of `staged`. */
export interface Contract {
  readonly id: string;
  readonly provider_id: string;
  readonly zone: string | null;
  readonly service_type: string;
  readonly term: string;
  readonly role: string;
  readonly block_hours_per_week: number | null;
  readonly hours_per_week_low: number | null;
  readonly hours_per_week_high: number | null;
  readonly hourly_rate: number | null;
  readonly start_on: string;
  readonly end_on: string | null;
}

const types = codeWords(...serviceTypes.map(({ code }) => code));
const terms = codeWords('long', 'short', 'night');
const roles = codeWords('main', 'contingency', 'legacy');

/** A row of text as a contract. */
export function parse(cells: Cells): Contract {
  return {
    id: cells.requiredText('contract_id'),
    provider_id: cells.requiredText('provider_id'),
    zone: cells.text('zone'),
    service_type: cells.requiredCode('service_type', types),
    term: cells.requiredCode('term', terms),
    role: cells.requiredCode('role', roles),
    block_hours_per_week: cells.number('block_hours_per_week'),
    hours_per_week_low: cells.number('hours_per_week_low'),
    hours_per_week_high: cells.number('hours_per_week_high'),
    hourly_rate: cells.number('hourly_rate'),
    start_on: cells.requiredDate('start_date'),
    end_on: cells.date('end_date'),
  };
}
