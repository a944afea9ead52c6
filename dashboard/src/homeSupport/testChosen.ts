import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';

/** What a reader of a test has chosen: two loaded years, the later one shown, nobody signed in. */
export function testChosen(own: Readonly<Record<string, string>>): Chosen {
  const years = [financialYear(2023), financialYear(2022)] as const;
  return {
    year: years[0],
    years,
    place: 'Testing Council',
    clientGroup: null,
    workingAge: null,
    own,
    signedIn: false,
  };
}
