import type { Check } from '../../layout.js';
import type { RatingRow } from './parse.js';

/** A rating that has been given has a date; only one that has not been given may lack it. */
const undatedRating: Check<RatingRow> = ({ rating, published_on }) =>
  rating !== 'not-rated' && published_on === null
    ? { code: 'blank', column: 'Publication Date', value: null }
    : null;

/** The rule book of ratings. */
export const ratingRowChecks: readonly Check<RatingRow>[] = [undatedRating];
