import { FigurePage } from '../page/FigurePage.js';
import { outcomesSpec } from './outcomesSpec.js';

/** Outcomes and demand, in figures that follow what the reader chooses. */
export function OutcomesPage() {
  return <FigurePage spec={outcomesSpec} />;
}
