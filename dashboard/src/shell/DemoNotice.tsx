import classes from './DemoNotice.module.css';

/** Says on every page, and on paper, that the people and providers behind the figures are made up. */
export function DemoNotice() {
  return (
    <aside className={classes['notice']} aria-label="Demo data">
      <p className={classes['words']}>
        <strong className={classes['mark']}>Demo data</strong>
        <span>The people and providers behind these figures are made up.</span>
      </p>
    </aside>
  );
}
