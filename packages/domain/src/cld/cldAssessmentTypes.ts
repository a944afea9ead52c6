import { sameWords } from './cldValue.js';

/** Release 2's assessment types. Release 1's financial assessment has no value in release 2: it is not mapped. */
export const cldAssessmentTypes = sameWords('Short term assessment', 'Long term assessment');
