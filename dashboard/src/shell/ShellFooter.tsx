import { dayText } from '../periods/dateText.js';
import type { About } from './useAbout.js';
import classes from './ShellFooter.module.css';

/** Where the figures come from, how fresh they are, and under which licences. */
export function ShellFooter({ about }: { readonly about: About | null }) {
  return (
    <footer className={classes['footer']}>
      <div className={classes['columns']}>
        <dl className={classes['facts']}>
          <div>
            <dt>Data version</dt>
            <dd>{about?.dataVersion ?? '–'}</dd>
          </div>
          <div>
            <dt>Last loaded</dt>
            <dd>{about?.loadedAt ? dayText(about.loadedAt) : '–'}</dd>
          </div>
        </dl>
        <p className={classes['words']}>
          Population figures from the Office for National Statistics. Registered services from the
          Care Quality Commission. Both under the Open Government Licence v3.0.
        </p>
        <p className={classes['words']} data-print="hide">
          <a href="/playground">Ask your own question in the playground</a>
        </p>
      </div>
    </footer>
  );
}
