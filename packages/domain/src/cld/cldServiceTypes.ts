import type { CldValue } from './cldValue.js';

/** Service types in the Department's order: a person in several is counted in the first. */
export const cldServiceTypes = [
  { words: 'Long term support: Nursing care', release1: [] },
  { words: 'Long term support: Residential care', release1: [] },
  { words: 'Long term support: Community', release1: [] },
  { words: 'Long term support: Prison', release1: [] },
  { words: 'Short term support: ST-Max', release1: [] },
  { words: 'Short term support: Ongoing low level', release1: [] },
  { words: 'Short term support: Other short term', release1: [] },
  {
    words: 'Unpaid carer support: Direct to unpaid carer',
    release1: ['Carer Support: Direct to Carer'],
  },
  {
    words: 'Unpaid carer support: Support involving the person cared-for',
    release1: ['Carer Support: Support involving the person cared-for'],
  },
] as const satisfies readonly CldValue[];
