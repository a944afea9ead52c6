import { codeList } from '../cells.js';

/** Yes and no as the Capacity Tracker's exports write them. */
export const answers = codeList<'yes' | 'no'>([
  ['yes', 'yes'],
  ['y', 'yes'],
  ['true', 'yes'],
  ['1', 'yes'],
  ['open', 'yes'],
  ['no', 'no'],
  ['n', 'no'],
  ['false', 'no'],
  ['0', 'no'],
  ['closed', 'no'],
]);
