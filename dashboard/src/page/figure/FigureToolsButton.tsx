import type { ComponentPropsWithRef } from 'react';
import classes from './FigureToolsButton.module.css';

/** Three dots that open what can be done with a figure. */
export function FigureToolsButton(
  props: { readonly title: string } & Omit<ComponentPropsWithRef<'button'>, 'title'>,
) {
  const { title, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      className={classes['button']}
      aria-label={`More of: ${title}`}
      data-print="hide"
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="4" cy="10" r="1.6" />
        <circle cx="10" cy="10" r="1.6" />
        <circle cx="16" cy="10" r="1.6" />
      </svg>
    </button>
  );
}
