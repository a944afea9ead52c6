import type { LocationPartsFragment } from '../../gql/graphql.js';

/** One place of the register as the list shows it. */
export interface LocationRow {
  readonly id: string;
  readonly name: string;
  readonly providerId: string | null;
  readonly providerName: string;
  readonly kind: string;
  readonly kindCode: string;
  readonly clientGroup: string;
  readonly clientGroupCode: string;
  readonly ward: string;
  readonly wardCode: string;
  readonly rating: string;
  readonly ratingCode: RatingCode;
  /** Null where it has none or the register does not say. */
  readonly beds: number | null;
  /** Null where it has not reported, and for everybody who is not signed in. */
  readonly vacancies: number | null;
  readonly active: boolean;
  /** Everything a word is looked for in, in small letters. */
  readonly words: string;
}

/** The ratings, as the API names them. */
export type RatingCode = NonNullable<LocationPartsFragment['rating']>['code'];

const notKnown = 'Not known';

/** A location of the answer as a row of the list; what the register does not say is not known. */
export function locationRow(location: LocationPartsFragment): LocationRow {
  const { cqcId, name, provider, kind, clientGroup, ward, rating, beds, occupancy, active } =
    location;
  const row = {
    id: cqcId,
    name,
    providerId: provider?.cqcId ?? null,
    providerName: provider?.name ?? notKnown,
    kind: kind?.label ?? notKnown,
    kindCode: kind?.code ?? '',
    clientGroup: clientGroup?.label ?? notKnown,
    clientGroupCode: clientGroup?.code ?? '',
    ward: ward?.name ?? notKnown,
    wardCode: ward?.onsCode ?? '',
    rating: rating?.label ?? 'Not rated',
    ratingCode: rating?.code ?? 'NOT_RATED',
    beds,
    vacancies: occupancy?.vacancies ?? null,
    active,
  } as const;
  const searched = [name, row.providerName, row.kind, row.ward, cqcId, location.postcode ?? ''];
  return { ...row, words: [...searched, ...location.specialisms].join(' ').toLowerCase() };
}
