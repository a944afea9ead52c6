import { Button, CloseButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { readPageSearch } from '../../page/pageSearch.js';
import type { KeptView } from './keptViews.js';
import classes from './KeptViews.module.css';

/** The views kept in this browser: those saved by name, then the last ones looked at. */
export function KeptViews(props: {
  readonly saved: readonly KeptView[];
  readonly recent: readonly KeptView[];
  readonly onForget: (search: string) => void;
  readonly onForgetRecent: () => void;
}) {
  const { saved, recent } = props;
  if (saved.length + recent.length === 0) return null;
  return (
    <section className={classes['kept']} aria-label="Views kept in this browser" data-print="hide">
      {saved.length > 0 && (
        <div>
          <h2 className={classes['title']}>Saved views</h2>
          <ul className={classes['views']}>
            {saved.map(({ title, search }) => (
              <li key={search}>
                <ViewLink title={title} search={search} />
                <CloseButton
                  size="sm"
                  aria-label={`Forget ${title}`}
                  onClick={() => props.onForget(search)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      {recent.length > 0 && (
        <div>
          <h2 className={classes['title']}>Recent views</h2>
          <ul className={classes['views']}>
            {recent.map(({ title, search }) => (
              <li key={search}>
                <ViewLink title={title} search={search} />
              </li>
            ))}
          </ul>
          <Button size="compact-xs" variant="subtle" onClick={props.onForgetRecent}>
            Forget recent views
          </Button>
        </div>
      )}
    </section>
  );
}

function ViewLink({ title, search }: KeptView) {
  return (
    <Link to="/explore" search={readPageSearch(search)} className={classes['view']}>
      {title}
    </Link>
  );
}
