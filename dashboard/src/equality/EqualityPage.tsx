import { FigurePage } from '../page/FigurePage.js';
import { EqualityMeaning } from './EqualityMeaning.js';
import { equalitySpec } from './equalitySpec.js';

/** Equality. */
export function EqualityPage() {
  return (
    <FigurePage spec={equalitySpec}>
      {(answer, chosen) => <EqualityMeaning answer={answer} chosen={chosen} />}
    </FigurePage>
  );
}
