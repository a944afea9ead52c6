import { type Authority, ratingOf } from '@careshape/domain';
import { type Cells, folded } from '../../cells.js';
import { keyQuestions } from '../../cqc/keyQuestions.js';
import { isoDate } from '../../isoDate.js';
import { outside } from '../../layout.js';
import type { KnownWards } from '../cqc-filters/know.js';
import { parse as parseLocation, type RegisteredLocation } from '../cqc-filters/parse.js';
import type { PrintedRating } from './ratingsOf.js';

/** One location with all its ratings. Keys are the columns of `staged`. */
export interface RatedLocation extends RegisteredLocation {
  /** JSON: a list of service group, key question, rating, date and whether it was taken over. */
  readonly ratings: string;
}

/** A document as a location; locations of other councils are left out. */
export function parse(
  cells: Cells,
  known: KnownWards,
  authority: Authority,
): RatedLocation | typeof outside {
  const location = parseLocation(cells, known, authority);
  if (location === outside) return outside;
  const printed = JSON.parse(cells.text('Ratings') ?? '[]') as readonly PrintedRating[];
  return { ...location, ratings: JSON.stringify(printed.flatMap((one) => ratingIn(one, cells))) };
}

/** A dated rating; words that are no rating or no key question are noted, and the location kept without that one. */
function ratingIn(
  { serviceGroup, question, rating, publishedOn, inherited }: PrintedRating,
  cells: Cells,
) {
  const code = ratingOf(rating);
  const key_question = keyQuestions.get(folded(question));
  const published_on = isoDate(publishedOn, 'day-first');
  // a place that is not rated may have no date: there is nothing to keep
  if (code === 'not-rated' && publishedOn === '') return [];
  if (code === null || key_question === undefined || published_on === null || serviceGroup === '') {
    const fault = code === null ? rating : (published_on ?? publishedOn);
    cells.notes.push({ code: 'not-mapped', column: 'currentRatings', value: fault });
    return [];
  }
  return [{ service_group: serviceGroup, key_question, rating: code, published_on, inherited }];
}
