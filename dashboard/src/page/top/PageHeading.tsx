import type { ReactNode } from 'react';
import { filtersText } from '../../filters/filtersText.js';
import type { Chosen } from '../chosen.js';
import { recordsText } from '../../shell/recordsText.js';
import { useAbout } from '../../shell/useAbout.js';
import classes from './PageHeading.module.css';
import type { PageSpec } from '../pageSpec.js';

/** The title of a page, its one sentence, whose figures of which period these are, and its choices. */
export function PageHeading<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  readonly title: string;
  readonly chosen: Chosen;
  readonly answer: Answer | null;
  /** What the address asked for that is not there, a sentence each. */
  readonly unmet: readonly string[];
  readonly children: ReactNode;
}) {
  const { spec, title, chosen, answer, unmet } = props;
  const { data: about } = useAbout();
  const records =
    about && spec.records.length > 0 ? recordsText(spec.records, about.records) : null;
  return (
    <div className={classes['heading']}>
      <div className={classes['words']}>
        <h1 className={classes['title']}>{title}</h1>
        <p className={classes['lead']}>
          {typeof spec.lead === 'string' ? spec.lead : spec.lead(chosen)}
        </p>
        <p className={classes['filters']}>{filtersText(spec, chosen, answer).join(' · ')}</p>
        {records !== null && <p className={classes['records']}>{records}</p>}
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
