/** A rating as the API prints it. */
export interface PrintedRating {
  readonly serviceGroup: string;
  readonly question: string;
  readonly rating: string;
  readonly publishedOn: string;
  readonly inherited: boolean;
}

interface RatedPart {
  readonly name?: string;
  readonly rating?: string;
  readonly reportDate?: string;
  readonly organisationId?: string;
  readonly keyQuestionRatings?: readonly RatedPart[];
}

interface RatedReport extends RatedPart {
  readonly overall?: RatedPart;
  readonly serviceRatings?: readonly RatedPart[];
}

/** What a location's document says of its ratings, now and before. */
export interface Rated {
  readonly locationId?: string;
  readonly currentRatings?: RatedReport;
  readonly historicRatings?: readonly RatedReport[];
}

/**
 * Every rating in a document: of the whole and of each service, overall and by key question, now and before.
 *
 * A part without a date of its own has that of the report it stands in. A rating given to another organisation was taken over.
 */
export function ratingsOf({
  locationId,
  currentRatings,
  historicRatings,
}: Rated): readonly PrintedRating[] {
  return [...(currentRatings ? [currentRatings] : []), ...(historicRatings ?? [])].flatMap(
    (report) => [
      ...ratingsIn('Overall', [report.overall, report], locationId),
      ...(report.serviceRatings ?? []).flatMap((service) =>
        ratingsIn(service.name ?? '', [service, report], locationId),
      ),
    ],
  );
}

function ratingsIn(
  serviceGroup: string,
  parts: readonly (RatedPart | undefined)[],
  locationId: string | undefined,
): readonly PrintedRating[] {
  const [part] = parts;
  if (!part) return [];
  const organisation = first(parts, 'organisationId');
  const rated = (question: string, one: RatedPart) => ({
    serviceGroup,
    question,
    rating: one.rating ?? '',
    publishedOn: first([one, ...parts], 'reportDate') ?? '',
    inherited: (one.organisationId ?? organisation ?? locationId) !== locationId,
  });
  return [
    rated('Overall', part),
    ...(part.keyQuestionRatings ?? []).map((one) => rated(one.name ?? '', one)),
  ].filter(({ rating }) => rating !== '');
}

function first(parts: readonly (RatedPart | undefined)[], name: 'organisationId' | 'reportDate') {
  return parts.find((part) => part?.[name])?.[name];
}
