import type { RatingCode } from '@careshape/domain';

import { dayOf, lastDay } from '../calendar.js';
import { createRandom, itemAt, type Random } from '../random.js';
import type { Location, RatingVisit } from './market.js';

const questions = 5;
const homeKinds = new Set(['nursing', 'residential']);
// ASCOF 6B of 2023/24: of 71 homes 1 outstanding, 45 good, 25 other
const homeRatings: readonly RatingCode[] = [
  'outstanding',
  ...Array<RatingCode>(45).fill('good'),
  ...Array<RatingCode>(21).fill('requires-improvement'),
  ...Array<RatingCode>(4).fill('inadequate'),
];

/** The ratings of each location, up to three visits since 2017; the care homes open on the last day end as ASCOF 6B counts them. */
export function buildRatings(locations: readonly Location[]): RatingVisit[] {
  const random = createRandom(1, 'ratings');
  const last = random.shuffle(homeRatings);
  return locations.flatMap((location) => {
    const isHome = homeKinds.has(location.kind) && location.endedOn === null;
    const overall = isHome ? (last.pop() ?? 'good') : communityRating(location, random);
    return visits(location, overall, random);
  });
}

function communityRating(location: Location, random: Random): RatingCode {
  if (location.endedOn !== null) return random.chance(0.5) ? 'inadequate' : 'requires-improvement';
  const codes: RatingCode[] = [
    'outstanding',
    'good',
    'requires-improvement',
    'inadequate',
    'not-rated',
  ];
  return itemAt(codes, random.weighted([3, 68, 17, 2, 10]));
}

function visits(location: Location, overall: RatingCode, random: Random): RatingVisit[] {
  const first = Math.max(location.registeredOn + 200, dayOf('2017-05-01'));
  const end = (location.endedOn ?? lastDay) - 20;
  if (overall === 'not-rated')
    return [{ location, on: end, ratings: Array<RatingCode>(questions + 1).fill('not-rated') }];
  const latest = Math.max(first, end - random.int(0, 900));
  const earlier = [latest - random.int(500, 800), latest - random.int(1100, 1500)].filter(
    (day) => day > first,
  );
  return [
    ...earlier
      .toReversed()
      .map((on) =>
        visit(
          location,
          on,
          itemAt(['good', 'good', 'requires-improvement'] as const, random.int(0, 2)),
          random,
        ),
      ),
    visit(location, latest, overall, random),
  ];
}

function visit(location: Location, on: number, overall: RatingCode, random: Random): RatingVisit {
  return { location, on, ratings: [overall, ...keyQuestions(overall, random)] };
}

// The overall rating follows from the questions: two or more that require improvement make the whole require it.
function keyQuestions(overall: RatingCode, random: Random): RatingCode[] {
  const fill = (code: RatingCode, count: number, rest: RatingCode): RatingCode[] =>
    random.shuffle([
      ...Array<RatingCode>(count).fill(code),
      ...Array<RatingCode>(questions - count).fill(rest),
    ]);
  switch (overall) {
    case 'outstanding':
      return fill('outstanding', random.int(2, 4), 'good');
    case 'good':
      return fill('requires-improvement', random.chance(0.25) ? 1 : 0, 'good');
    case 'requires-improvement':
      return fill('requires-improvement', random.int(2, 4), 'good');
    case 'inadequate':
      return fill('inadequate', 2, 'requires-improvement');
    case 'not-rated':
      return Array<RatingCode>(questions).fill('not-rated');
  }
}
