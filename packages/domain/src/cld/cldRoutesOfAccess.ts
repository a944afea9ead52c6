import { sameWords } from './cldValue.js';

/** How a request came. The words are release 1's: those of release 2 are not in the open sources. */
export const cldRoutesOfAccess = sameWords(
  'Planned Entry (Transition)',
  'Discharge from Hospital',
  'Diversion from Hospital Services',
  'Community / Other route',
  'Prison',
  'Self-Funder',
  'Discharge from Reablement',
  'Transfer from Other LA',
);
