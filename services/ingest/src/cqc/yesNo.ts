import { codeList } from '../cells.js';

/** The register's flags. */
export const yesNo = codeList<'yes' | 'no'>([
  ['Y', 'yes'],
  ['Yes', 'yes'],
  ['N', 'no'],
  ['No', 'no'],
]);
