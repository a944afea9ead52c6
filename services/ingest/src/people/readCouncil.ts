import type { Authority } from '@careshape/domain';
import type { Cells } from '../cells.js';
import { councilCodes } from './councilCodes.js';

/** Notes a problem where the row carries another council's three-digit code: a council's file holds its own rows. */
export function readCouncil(cells: Cells, column: string, { cassr, code }: Authority): void {
  const text = cells.requiredText(column);
  if (text === cassr || text === code) cells.recognise(column);
  else if (text !== '') {
    cells.wordOf(column, councilCodes);
    cells.problem({ code: 'other-authority', column, value: text });
  }
}
