import { Link } from '@tanstack/react-router';
import classes from './BackLink.module.css';

/** Back to the list, with the filters that led here. */
export function BackLink() {
  return (
    <nav aria-label="Back" className={classes['back']} data-print="hide">
      <Link to="/providers" search={(search) => search}>
        <span aria-hidden="true">←</span> Providers
      </Link>
    </nav>
  );
}
