import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type PageSearch, writePageSearch } from '../../page/pageSearch.js';
import type { FinancialYear } from '../../periods/financialYear.js';
import type { Exploration } from '../exploration/exploration.js';
import { brokenLimits } from '../exploration/explorationLimits.js';
import { explorationSearch } from '../exploration/explorationSearch.js';
import { explorationTitle, spanText } from '../exploration/explorationWords.js';
import { ExploreHeading } from '../ExploreHeading.js';
import { ExploreHint } from '../ExploreHint.js';
import classes from './ExploreOf.module.css';
import { ExploreQuestion } from '../choices/ExploreQuestion.js';
import { ExploreResult } from './ExploreResult.js';
import { KeptViews } from '../views/KeptViews.js';
import type { ReadExploration } from '../exploration/readExploration.js';
import { SubjectChoice } from '../choices/SubjectChoice.js';
import type { Policy, Subject } from '../exploration/subject.js';
import { useExploreAnswer } from './useExploreAnswer.js';
import { useKeptViews } from '../views/useKeptViews.js';

/** The page once its subjects are known: the question on the left, its answer on the right. */
export function ExploreOf(props: {
  readonly subjects: readonly Subject[];
  readonly policy: Policy;
  readonly years: readonly FinancialYear[];
  readonly place: string;
  readonly read: ReadExploration;
  readonly search: PageSearch;
}) {
  const { subjects, policy, years, place, search } = props;
  const { exploration, subject, dropped } = props.read;
  const navigate = useNavigate();
  const show = useCallback(
    (next: PageSearch) => void navigate({ to: '/explore', search: () => next, resetScroll: false }),
    [navigate],
  );
  const ask = (next: Exploration) => show({ ...explorationSearch(next), view: search['view'] });

  const broken = brokenLimits(exploration, subject, policy);
  const state = useExploreAnswer(exploration, subject, policy, broken.length === 0);
  const { answered } = state;
  const view = useMemo(
    () =>
      answered && {
        title: viewTitle(answered.exploration, answered.subject),
        search: writePageSearch(explorationSearch(answered.exploration)),
      },
    [answered],
  );
  const kept = useKeptViews(view);
  // on a phone the answer comes first, and the form when it is wanted
  const narrow = useMediaQuery('(max-width: 60em)', false, { getInitialValueInEffect: false });
  const question = (
    <ExploreQuestion
      subject={subject}
      policy={policy}
      years={years}
      exploration={exploration}
      onChange={ask}
    />
  );

  return (
    <>
      <title>{`${viewTitle(exploration, subject)} – Explore – ${place} – Careshape`}</title>
      <ExploreHeading dropped={dropped} />
      <ExploreHint />
      <SubjectChoice
        subjects={subjects}
        subject={subject}
        policy={policy}
        year={years[0] ?? null}
        exploration={exploration}
      />
      <div className={classes['columns']}>
        <section className={classes['form']} aria-label="Your question" data-print="hide">
          {narrow ? (
            <details>
              <summary className={classes['change']}>Change the question</summary>
              {question}
            </details>
          ) : (
            question
          )}
        </section>
        <ExploreResult
          state={state}
          exploration={exploration}
          subject={subject}
          policy={policy}
          broken={broken}
          view={search['view'] ?? 'chart'}
          onView={(next) =>
            show({ ...explorationSearch(exploration), view: next === 'chart' ? undefined : next })
          }
          onChange={ask}
          onSave={kept.save}
        />
      </div>
      <KeptViews
        saved={kept.saved}
        recent={kept.recent}
        onForget={kept.forget}
        onForgetRecent={kept.forgetRecent}
      />
    </>
  );
}

function viewTitle(exploration: Exploration, subject: Subject): string {
  const period = exploration.period ? `, ${spanText(exploration.period)}` : '';
  return `${subject.label}: ${explorationTitle(exploration, subject)}${period}`;
}
