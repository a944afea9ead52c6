import { Skeleton } from '@mantine/core';
import type { EqualityQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { PageAnswer } from '../page/pageSpec.js';
import classes from './EqualityMeaning.module.css';
import { groupSentences } from './groupSentences.js';
import { meaningWords } from './meaningWords.js';

/** The comparison in plain words: what it says group by group, what a difference means, and what it does not. */
export function EqualityMeaning(props: {
  readonly answer: PageAnswer<EqualityQuery>;
  readonly chosen: Chosen;
}) {
  const { answer, chosen } = props;
  if (answer === 'loading') return <Skeleton height={380} mt={24} />;
  if (answer === 'failed' || !answer.equality) return null;
  const { means, meansNot, notes } = meaningWords(answer.equality, chosen);
  return (
    <section className={classes['box']} aria-labelledby="in-words" data-print="whole">
      <h2 id="in-words" className={classes['title']}>
        In words
      </h2>
      <div className={classes['columns']}>
        <div>
          <h3>What the figures say</h3>
          <ul>
            {groupSentences(answer.equality.groups, answer.equality.findings).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>What a difference means</h3>
          <ul>
            {means.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>What it does not mean</h3>
          <ul>
            {meansNot.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      </div>
      {notes.length > 0 && (
        <details className={classes['notes']}>
          <summary>How these figures were made ({notes.length} notes)</summary>
          <ul>
            {notes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
