import { financialYear } from '../periods/financialYear.js';
import type { Chosen } from './chosen.js';

const year = financialYear(new Date().getUTCFullYear() - 2);

/** What stands in for the reader's choices until it is known what is loaded: enough to keep the place of a page's parts. */
export const provisionalChosen: Chosen = {
  year,
  years: [year],
  place: 'The council',
  clientGroup: null,
  workingAge: null,
  own: {},
  signedIn: false,
};
