import type { CldValue } from './cldValue.js';

/** The 25 service components of release 2. */
export const cldServiceComponents = [
  { words: 'Reablement', release1: [] },
  { words: 'Short term nursing care', release1: [] },
  { words: 'Short term residential care', release1: [] },
  { words: 'Long term nursing care', release1: [] },
  { words: 'Long term residential care', release1: [] },
  { words: 'Home support or domiciliary care', release1: ['Home Support'] },
  { words: 'Day support', release1: [] },
  { words: 'Meals', release1: [] },
  { words: 'Transport', release1: [] },
  { words: 'Equipment', release1: [] },
  { words: 'Direct payment', release1: [] },
  { words: 'Shared Lives', release1: [] },
  { words: 'Community supported living', release1: [] },
  { words: 'Extra care housing', release1: [] },
  {
    words: 'Professional support: Social worker',
    release1: ['Professional Support- Social Worker'],
  },
  { words: 'Professional support: Other', release1: ['Professional Support'] },
  {
    words: 'Learning, education or employment support',
    release1: ['Learning/Education/Employment Support'],
  },
  { words: 'End of life care', release1: [] },
  { words: 'Emergency support', release1: [] },
  { words: 'Other short term support', release1: [] },
  { words: 'Other long term support', release1: [] },
  { words: 'Unpaid carer respite', release1: ['Carer Respite'] },
  { words: 'Unpaid carer sitting service', release1: ['Carer Sitting Service'] },
  { words: 'Unpaid carer universal services', release1: ['Carer Universal Services'] },
  { words: 'Other unpaid carer support', release1: ['Other Carer Support'] },
] as const satisfies readonly CldValue[];
