import { Link } from '@tanstack/react-router';
import type { FinancialYear } from '../../periods/financialYear.js';
import type { Exploration } from '../exploration/exploration.js';
import { explorationSearch } from '../exploration/explorationSearch.js';
import { explorationTitle } from '../exploration/explorationWords.js';
import { startingExploration } from '../exploration/startingExploration.js';
import classes from './SubjectChoice.module.css';
import type { Policy, Subject } from '../exploration/subject.js';

/** The subjects of the catalogue, each a link to a question to begin with; the period chosen so far is kept. */
export function SubjectChoice(props: {
  readonly subjects: readonly Subject[];
  readonly subject: Subject;
  readonly policy: Policy;
  readonly year: FinancialYear | null;
  readonly exploration: Exploration;
}) {
  const { subjects, subject, policy, year, exploration } = props;
  const begin = (one: Subject): Exploration => {
    const start = startingExploration(one, policy, year);
    const sharesTime = one.timeGrains.length > 0 && subject.timeGrains.length > 0;
    return sharesTime ? { ...start, period: exploration.period } : start;
  };
  return (
    <div className={classes['choice']}>
      <nav aria-label="Subjects" data-print="hide">
        <ul className={classes['subjects']}>
          {subjects.map((one) => (
            <li key={one.id}>
              <Link
                to="/explore"
                search={explorationSearch(begin(one))}
                resetScroll={false}
                className={classes['subject']}
                // the router's own mark would know only this very question
                activeProps={{ 'aria-current': undefined }}
                aria-current={one.id === subject.id ? 'true' : undefined}
                title={explorationTitle(begin(one), one)}
              >
                {one.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className={classes['definition']}>{subject.definition}</p>
    </div>
  );
}
