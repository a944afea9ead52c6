import { FigurePage } from '../page/FigurePage.js';
import { placementsSpec } from './placementsSpec.js';

/** Placements, in figures that follow what the reader chooses. */
export function PlacementsPage() {
  return <FigurePage spec={placementsSpec} />;
}
