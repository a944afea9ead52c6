import { codeLists } from '../../cubes/codes.js';
import type { Finding } from '../../findings/finding.js';
import { sentence } from '../../findings/slice.js';
import type { RatingRow } from './ratings.js';

/** Best first; what is not here is no rating. */
const ranks = ['outstanding', 'good', 'requires-improvement', 'inadequate'];

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * Whether the latest overall rating of a place is better or worse than the one before it of the same services; null where
 * they are alike or there is none before. Ratings are facts with dates, so nothing is uncertain here.
 *
 * @param ratings latest first
 */
export function ratingFinding(
  { cqcId, name }: { readonly cqcId: string; readonly name: string },
  ratings: readonly Pick<RatingRow, 'serviceGroup' | 'keyQuestion' | 'rating' | 'publishedOn'>[],
): Finding | null {
  const overall = ratings.filter(
    ({ keyQuestion, rating }) => keyQuestion === 'overall' && ranks.includes(rating),
  );
  // of one day, the rating of the whole place comes before those of its services
  const now =
    overall.find(
      ({ publishedOn, serviceGroup }) =>
        publishedOn === overall[0]?.publishedOn && serviceGroup === whole,
    ) ?? overall[0];
  const before = overall.find(
    ({ publishedOn, serviceGroup }) =>
      now && publishedOn < now.publishedOn && serviceGroup === now.serviceGroup,
  );
  if (!now || !before || now.rating === before.rating) return null;
  const isWorse = ranks.indexOf(now.rating) > ranks.indexOf(before.rating);
  const of = now.serviceGroup === whole ? name : `${name}, ${now.serviceGroup}`;
  const place = { codes: { location: cqcId }, measure: 'rating' };
  return {
    kind: isWorse ? 'WORSE' : 'BETTER',
    sentence: sentence(
      `${of}: ${labelOf(now.rating)} since ${day.format(new Date(now.publishedOn))}, ${labelOf(before.rating)} before`,
    ),
    figures: [
      { ...place, period: now.publishedOn },
      { ...place, period: before.publishedOn },
    ],
    weight: isWorse ? 70 : 50,
  };
}

const whole = 'Overall';

function labelOf(rating: string): string {
  return codeLists.Rating.find(({ code }) => code === rating)!.label.toLowerCase();
}
