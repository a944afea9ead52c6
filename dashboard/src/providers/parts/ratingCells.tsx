import type { RatingsOfDay } from './ratingsByDay.js';
import { RatingMark } from './RatingMark.js';

/** The key questions as headings of columns. */
export const keyQuestionHeadings = [
  'Overall',
  'Safe',
  'Effective',
  'Caring',
  'Responsive',
  'Well-led',
] as const;

/** A cell for each key question; a dash where there is no rating. */
export function ratingCells(day: RatingsOfDay | undefined) {
  return keyQuestionHeadings.map((heading, index) => {
    const rating = day?.ratings[index];
    return rating ? <RatingMark key={heading} code={rating.code} label={rating.label} /> : '–';
  });
}
