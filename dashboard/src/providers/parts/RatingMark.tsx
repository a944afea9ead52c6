import type { RatingCode } from '../register/locationRow.js';
import classes from './RatingMark.module.css';

const marks: Readonly<Record<RatingCode, string>> = {
  OUTSTANDING: '★',
  GOOD: '●',
  REQUIRES_IMPROVEMENT: '◐',
  INADEQUATE: '▼',
  NOT_RATED: '–',
};

/** A rating in words, with a mark of its own shape; the colour only helps. */
export function RatingMark(props: { readonly code: RatingCode; readonly label: string }) {
  return (
    <span className={classes['rating']} data-rating={props.code}>
      <span className={classes['mark']} aria-hidden="true">
        {marks[props.code]}
      </span>
      {props.label}
    </span>
  );
}
