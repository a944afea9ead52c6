import { FigurePage } from '../page/FigurePage.js';
import { OutcomesFound } from './OutcomesFound.js';
import { outcomesSpec } from './outcomesSpec.js';

/** Outcomes and demand, in figures that follow what the reader chooses. */
export function OutcomesPage() {
  return (
    <FigurePage spec={outcomesSpec}>{(answer) => <OutcomesFound answer={answer} />}</FigurePage>
  );
}
