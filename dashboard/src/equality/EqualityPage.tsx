import { FigurePage } from '../page/FigurePage.js';
import { EqualityMeaning } from './EqualityMeaning.js';
import { equalityPage } from './equalityPage.js';

/** Equality. */
export function EqualityPage() {
  return (
    <FigurePage spec={equalityPage}>
      {(answer, chosen) => <EqualityMeaning answer={answer} chosen={chosen} />}
    </FigurePage>
  );
}
