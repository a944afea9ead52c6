import { codeList } from '../cells.js';

/** What a rating answers, as the register's files write it. */
export const keyQuestions = codeList([
  ['Overall', 'overall'],
  ['Safe', 'safe'],
  ['Effective', 'effective'],
  ['Caring', 'caring'],
  ['Responsive', 'responsive'],
  ['Well-led', 'well-led'],
  ['Well led', 'well-led'],
]);
