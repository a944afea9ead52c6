import { sameWords } from './cldValue.js';

/** The four kinds of event; each becomes a row of a table of its own. */
export const cldEventTypes = sameWords('Request', 'Assessment', 'Service', 'Review');
