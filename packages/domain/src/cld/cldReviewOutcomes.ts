import { sameWords } from './cldValue.js';

/** How far a person's own outcomes were achieved: release 1 of the specification, guidance of February 2023. */
export const cldReviewOutcomes = sameWords('Fully met', 'Partially met', 'Not met');
