import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import classes from './ExploreHint.module.css';

const slot = 'careshape.explore.hint';

/** A word to those who are here for the first time; once closed it stays away. */
export function ExploreHint() {
  const [seen, setSeen] = useState(() => localStorage.getItem(slot) !== null);
  if (seen) return null;
  return (
    <aside className={classes['hint']} aria-label="How this page works" data-print="hide">
      <p>
        Choose a subject, tick what to count and what to split it by. A <b>*</b> stands for a figure
        that is not shown, so that nobody can be recognised.
      </p>
      <CloseButton
        aria-label="Close this hint"
        onClick={() => {
          localStorage.setItem(slot, 'seen');
          setSeen(true);
        }}
      />
    </aside>
  );
}
