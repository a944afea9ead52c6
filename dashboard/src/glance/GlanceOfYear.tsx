import { useMemo } from 'react';
import type { FinancialYear } from '../periods/financialYear.js';
import { AskAgain } from '../states/AskAgain.js';
import { GlanceHeading } from './GlanceHeading.js';
import { GlancePanels } from './GlancePanels.js';
import { glanceTiles } from './glanceTiles.js';
import { glanceVariables } from './glanceVariables.js';
import { SubjectTiles } from './SubjectTiles.js';
import { useGlance } from './useGlance.js';

/** City at a glance for one financial year: one question, and every part of its answer shown on its own. */
export function GlanceOfYear(props: {
  readonly year: FinancialYear;
  readonly years: readonly FinancialYear[];
  readonly place: string;
  /** A year in the address that has no full data; null where the address is met. */
  readonly missingYear: string | null;
  readonly onChoose: (code: string) => void;
}) {
  const { year, years, place } = props;
  const variables = useMemo(() => glanceVariables(year, years), [year, years]);
  const { answer, askAgain } = useGlance(variables);

  return (
    <AskAgain value={askAgain}>
      <title>{`City at a glance, ${year.label} – ${place} – Careshape`}</title>
      <GlanceHeading {...props} />
      <SubjectTiles states={glanceTiles(answer, year)} />
      <GlancePanels answer={answer} year={year} years={years} />
    </AskAgain>
  );
}
