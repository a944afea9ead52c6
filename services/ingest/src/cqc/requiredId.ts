import type { Cells } from '../cells.js';
import { isRegisterId } from './cqcId.js';

/** The register's number in a column; anything else in it is a problem. */
export function requiredId(cells: Cells, column: string): string {
  const id = cells.requiredText(column);
  if (id !== '' && !isRegisterId(id))
    cells.problem({ code: 'not-an-identifier', column, value: id });
  return id;
}
