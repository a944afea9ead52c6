import { type ReactNode, useMemo } from 'react';
import { FilterBar } from '../filters/FilterBar.js';
import { type SettleWith, settleChosen } from '../filters/settleChosen.js';
import { AskAgain } from '../states/AskAgain.js';
import { PageMissing } from '../states/PageMissing.js';
import type { Chosen } from './chosen.js';
import { FigureGrid } from './FigureGrid.js';
import { HeadlineTiles } from './HeadlineTiles.js';
import { PageHeading } from './PageHeading.js';
import type { PageAnswer, PageSpec } from './pageSpec.js';
import { usePageAnswer } from './usePageAnswer.js';

/** A page once it is known what its address asks for: one question, and every part of its answer shown on its own. */
export function FigurePageOfChosen<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  /** What the address asks for, before the answer could say that some value is not there. */
  readonly asked: Chosen;
  readonly known: Omit<SettleWith<Answer>, 'answer'>;
  readonly children: ((answer: PageAnswer<Answer>, chosen: Chosen) => ReactNode) | undefined;
}) {
  const { spec, asked, known, children } = props;
  const variables = spec.variables(asked);
  const key = JSON.stringify(variables);
  // the same values are the same question
  const steady = useMemo(() => JSON.parse(key) as Variables, [key]);
  const { answer, askAgain } = usePageAnswer(spec.document, steady);
  const there = typeof answer === 'string' ? null : (answer as Answer);
  const { chosen, unmet } = settleChosen(spec, { ...known, answer: there });

  const title = spec.title && there !== null ? spec.title(there) : spec.name;
  if (title === null) return <PageMissing />;
  const when = spec.filters.includes('year') ? `, ${chosen.year.label}` : '';

  return (
    <AskAgain value={askAgain}>
      <title>{`${title}${when} – ${chosen.place} – Careshape`}</title>
      <PageHeading spec={spec} title={title} chosen={chosen} answer={there} unmet={unmet}>
        <FilterBar spec={spec} chosen={chosen} answer={there} />
      </PageHeading>
      <HeadlineTiles spec={spec} answer={answer} chosen={chosen} />
      {children?.(answer, chosen)}
      <FigureGrid spec={spec} answer={answer} chosen={chosen} />
    </AskAgain>
  );
}
