import type { Authority } from '@careshape/domain';
import type { Cells } from '../../cells.js';
import { outside } from '../../layout.js';
import type { KnownWards } from './know.js';

/** One ward. Keys are the columns of `staged`. */
export interface WardBoundary {
  readonly code: string;
  readonly name: string;
  /** The year of the codes the file was made with. */
  readonly vintage: string;
  /** The boundary as GeoJSON text. */
  readonly boundary: string;
}

/**
 * One feature as a ward of the authority.
 *
 * A file that names each ward's council decides by that; one that does not is taken as the council's own where the
 * ward is known, or where the council has no wards yet.
 */
export function parse(
  cells: Cells,
  { wards }: KnownWards,
  authority: Authority,
): WardBoundary | typeof outside {
  const code = cells.requiredText('code');
  const councils = [cells.text('authority'), cells.text('county')].filter((one) => one !== null);
  // a county's wards belong to its districts: it knows its own by its own code, where the file gives that too
  const own =
    councils.length === 0 ? wards.has(code) || wards.size === 0 : councils.includes(authority.code);
  if (code !== '' && !own) return outside;
  return {
    code,
    name: cells.requiredText('name'),
    vintage: `20${cells.text('year') ?? ''}`,
    boundary: cells.requiredText('boundary'),
  };
}
