import type { ReactNode } from 'react';
import { filtersText } from '../filters/filtersText.js';
import type { Chosen } from './chosen.js';
import classes from './PageHeading.module.css';
import type { PageSpec } from './pageSpec.js';

/** The title of a page, its one sentence, whose figures of which period these are, and its choices. */
export function PageHeading<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  readonly chosen: Chosen;
  /** What the address asked for that is not there, a sentence each. */
  readonly unmet: readonly string[];
  readonly children: ReactNode;
}) {
  const { spec, chosen, unmet } = props;
  return (
    <div className={classes['heading']}>
      <div className={classes['words']}>
        <h1 className={classes['title']}>{spec.name}</h1>
        <p className={classes['lead']}>
          {typeof spec.lead === 'string' ? spec.lead : spec.lead(chosen)}
        </p>
        <p className={classes['filters']}>{filtersText(spec, chosen).join(' · ')}</p>
        {unmet.map((sentence) => (
          <output key={sentence} className={classes['unmet']}>
            {sentence}
          </output>
        ))}
      </div>
      {props.children}
    </div>
  );
}
