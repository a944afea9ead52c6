import { Skeleton } from '@mantine/core';
import type { Finding } from '../findings/saidOf.js';
import type { OutcomesQuery } from '../gql/graphql.js';
import type { PageAnswer } from '../page/pageSpec.js';
import classes from './OutcomesFound.module.css';

/** Sentences of a list that stand open; the others unfold. */
const most = 5;

/**
 * What the API found in the published outcomes: of how many measures the council does better or worse, and of which.
 *
 * Beside England and an earlier year; beside the region and other councils it is in the API.
 */
export function OutcomesFound({ answer }: { readonly answer: PageAnswer<OutcomesQuery> }) {
  if (answer === 'loading') return <Skeleton height={300} mt={24} />;
  if (answer === 'failed' || !answer.outcomes) return null;
  const { areas, findings } = answer.outcomes;
  const nation = areas.find(({ kind }) => kind === 'NATION')?.code;
  const counts = findings.filter(({ kind }) => kind === 'SO_MANY');
  const here = findings.filter(({ figures }) =>
    figures.every(({ keys }) => keys.every(({ code }) => code === nation)),
  );
  const of = (kind: Finding['kind']) => here.filter((one) => one.kind === kind);
  return (
    <section className={classes['box']} aria-labelledby="outcomes-found" data-print="whole">
      <h2 id="outcomes-found" className={classes['title']}>
        What the published outcomes say
      </h2>
      {counts.map(({ sentence }) => (
        <p key={sentence} className={classes['count']}>
          {sentence}
        </p>
      ))}
      <div className={classes['columns']}>
        <FoundList title="Worse" findings={of('WORSE')} />
        <FoundList title="Better" findings={of('BETTER')} />
      </div>
      <p className={classes['note']}>
        Only differences beyond the margin of error are named; measures that tell of records or give
        context are not judged.
      </p>
    </section>
  );
}

function FoundList(props: { readonly title: string; readonly findings: readonly Finding[] }) {
  const { title, findings } = props;
  const [open, folded] = [findings.slice(0, most), findings.slice(most)];
  return (
    <div>
      <h3>{title}</h3>
      {findings.length === 0 ? (
        <p className={classes['none']}>Nothing beyond the margin of error.</p>
      ) : (
        <Sentences findings={open} />
      )}
      {folded.length > 0 && (
        <details className={classes['folded']}>
          <summary>Show {folded.length} more</summary>
          <Sentences findings={folded} />
        </details>
      )}
    </div>
  );
}

function Sentences({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
