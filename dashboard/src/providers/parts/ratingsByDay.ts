import type { RatingPartsFragment } from '../../gql/graphql.js';

/** The key questions in the order in which the regulator asks them, the overall rating first. */
export const keyQuestions = [
  'OVERALL',
  'SAFE',
  'EFFECTIVE',
  'CARING',
  'RESPONSIVE',
  'WELL_LED',
] as const;

/** One publication: its day, the group of services it is about, and the answer to each key question. */
export interface RatingsOfDay {
  readonly publishedOn: string;
  readonly serviceGroup: string;
  readonly inherited: boolean;
  /** In the order of `keyQuestions`; null where a question was not rated then. */
  readonly ratings: readonly (RatingPartsFragment['rating'] | null)[];
}

/** The ratings of a place, one row for each day and group of services, newest first. */
export function ratingsByDay(ratings: readonly RatingPartsFragment[]): RatingsOfDay[] {
  const days = Map.groupBy(
    ratings,
    ({ publishedOn, serviceGroup }) => `${publishedOn} ${serviceGroup}`,
  );
  return [...days.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { publishedOn, serviceGroup, inherited } = first;
      return [
        {
          publishedOn,
          serviceGroup,
          inherited,
          ratings: keyQuestions.map(
            (code) => own.find(({ keyQuestion }) => keyQuestion?.code === code)?.rating ?? null,
          ),
        },
      ];
    })
    .toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn));
}
