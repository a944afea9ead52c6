import type { ReactNode } from 'react';
import { FilterBar } from '../filters/FilterBar.js';
import type { SettleWith } from '../filters/settleChosen.js';
import { AskAgain } from '../states/AskAgain.js';
import { PageMissing } from '../states/PageMissing.js';
import type { Chosen } from './chosen.js';
import { FigureGrid } from './figure/FigureGrid.js';
import classes from './FigurePageOfChosen.module.css';
import { HeadlineTiles } from './top/HeadlineTiles.js';
import { PageHeading } from './top/PageHeading.js';
import type { PageAnswer, PageSpec } from './pageSpec.js';
import { usePageShown } from './usePageShown.js';

/** A page once it is known what its address asks for: one question, and every part of its answer shown on its own. */
export function FigurePageOfChosen<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  readonly known: Omit<SettleWith<Answer>, 'answer'>;
  readonly children: ((answer: PageAnswer<Answer>, chosen: Chosen) => ReactNode) | undefined;
}) {
  const { spec, known, children } = props;
  const { answer, chosen, unmet, wanted, busy, askAgain } = usePageShown(spec, known);
  const there = typeof answer === 'string' ? null : (answer as Answer);

  const title = spec.title && there !== null ? spec.title(there) : spec.name;
  if (title === null) return <PageMissing />;
  const when = spec.filters.includes('year') ? `, ${chosen.year.label}` : '';

  return (
    <AskAgain value={askAgain}>
      <title>{`${title}${when} – ${chosen.place} – Careshape`}</title>
      <PageHeading spec={spec} title={title} chosen={chosen} answer={there} unmet={unmet}>
        <FilterBar spec={spec} chosen={wanted} answer={there} />
      </PageHeading>
      <div className={classes['figures']} aria-busy={busy}>
        <HeadlineTiles spec={spec} answer={answer} chosen={chosen} />
        {children?.(answer, chosen)}
        <FigureGrid spec={spec} answer={answer} chosen={chosen} />
      </div>
    </AskAgain>
  );
}
