import type { ClientGroup } from '../filters/clientGroup.js';
import type { WorkingAge } from '../filters/workingAge.js';
import type { FinancialYear } from '../periods/financialYear.js';

/** What the reader has chosen, read from the address and settled against what is loaded. */
export interface Chosen {
  /** The financial year shown: the latest full one unless the address names another. */
  readonly year: FinancialYear;
  /** Every full year that is loaded, newest first. */
  readonly years: readonly FinancialYear[];
  /** Whose figures these are: `Coventry City Council`. */
  readonly place: string;
  /** Null where every client group is shown. */
  readonly clientGroup: ClientGroup | null;
  /** Null where every age is shown. */
  readonly workingAge: WorkingAge | null;
  /** The page's own choices by their id, and the parts of its path: `{ service: 'home-support' }`, `{ provider: '1-101' }`. */
  readonly own: Readonly<Record<string, string>>;
  /** Whether an analyst's key is sent with every question. */
  readonly signedIn: boolean;
}
