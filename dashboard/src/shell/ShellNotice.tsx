import type { ReactNode } from 'react';
import classes from './ShellNotice.module.css';

/** A line under the header that says what a reader must know of every figure of every page. */
export function ShellNotice(props: {
  readonly label: string;
  readonly mark?: string;
  readonly children: ReactNode;
}) {
  return (
    <aside className={classes['notice']} aria-label={props.label}>
      <p className={classes['words']}>
        {props.mark !== undefined && <strong className={classes['mark']}>{props.mark}</strong>}
        <span>{props.children}</span>
      </p>
    </aside>
  );
}
