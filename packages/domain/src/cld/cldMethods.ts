import { sameWords } from './cldValue.js';

/** Who took part in an assessment or a review: release 1 of the specification, guidance of February 2023. */
export const cldMethods = sameWords('Carer only', 'Service user only', 'Service user and carer');
