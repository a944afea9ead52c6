import { Button } from '@mantine/core';
import { useContext } from 'react';
import { AskAgain } from './AskAgain.js';
import classes from './FailedNotice.module.css';

/** Says that one part of the page has no answer, and offers to ask again; the rest of the page stands. */
export function FailedNotice(props: { readonly what: string; readonly minHeight?: number }) {
  const askAgain = useContext(AskAgain);
  return (
    <div className={classes['notice']} style={{ minHeight: props.minHeight }}>
      <p className={classes['words']}>{props.what} could not be loaded.</p>
      <Button variant="default" size="xs" onClick={askAgain} data-print="hide">
        Try again
      </Button>
    </div>
  );
}
