import { sameWords } from './cldValue.js';

/** Whether an assessment found eligible needs. The plain words: those of the specification are not in the open sources. */
export const cldEligibleNeeds = sameWords('Yes', 'No', 'Unknown');
