import type { Cells } from '../../cells.js';
import { codeWords } from '../../codeWords.js';

/** One ward of one zone; a zone without wards has one row with no ward. */
export interface ZoneWardRow {
  readonly zone: string;
  readonly name: string;
  readonly term: string;
  readonly ward: string | null;
}

const terms = codeWords('long', 'short', 'night');

/** A row of text as a ward of a zone. */
export function parse(cells: Cells): ZoneWardRow {
  return {
    zone: cells.requiredText('zone'),
    name: cells.requiredText('name'),
    term: cells.requiredCode('term', terms),
    ward: cells.text('ward'),
  };
}
