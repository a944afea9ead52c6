import type { ReactNode } from 'react';
import classes from './PageNotice.module.css';

/** A page that has nothing to show: why, and what to do next. */
export function PageNotice(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes['notice']}>
      <h1 className={classes['title']}>{props.title}</h1>
      <div className={classes['words']}>{props.children}</div>
    </section>
  );
}
