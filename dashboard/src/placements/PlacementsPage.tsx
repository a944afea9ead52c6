import { FigurePage } from '../page/FigurePage.js';
import { placementsPage } from './placementsPage.js';

/** Placements, in figures that follow what the reader chooses. */
export function PlacementsPage() {
  return <FigurePage spec={placementsPage} />;
}
