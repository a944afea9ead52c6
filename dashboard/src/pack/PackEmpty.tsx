import { Link } from '@tanstack/react-router';
import { FigureToolsButton } from '../page/figure/FigureToolsButton.js';
import classes from './PackPage.module.css';

/** How a figure comes into the pack. */
export function PackEmpty() {
  return (
    <div className={classes['empty']}>
      <p>
        Nothing here yet. On any page, open{' '}
        <span className={classes['sample']} inert>
          <FigureToolsButton title="a figure" />
        </span>{' '}
        beside the title of a figure and choose <strong>Add to scrutiny pack</strong>.
      </p>
      <p>
        <Link to="/">Start at City at a glance</Link>
      </p>
    </div>
  );
}
