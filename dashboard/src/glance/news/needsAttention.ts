import { changeOf } from '../../findings/changeOf.js';
import type {
  EqualityTileFragment,
  GlanceAttentionFragment,
  GlanceChangesFragment,
} from '../../gql/graphql.js';
import type { Chosen } from '../../page/chosen.js';
import { isFewerForAges } from '../isFewerForAges.js';
import type { NewsLine } from './newsLine.js';
import { zoneAddress } from './whatChanged.js';

const list = new Intl.ListFormat('en-GB');

/** The most lines of one kind; where there are more, the last one counts the rest. */
const most = 2;

/**
 * What a councillor should look at: ratings that fell, zones that deliver less than the whole city, reviews that fell, groups
 * with less support than their ages explain; all of it as the API found it.
 */
export function needsAttention(
  answer: GlanceAttentionFragment & GlanceChangesFragment & EqualityTileFragment,
  chosen: Chosen,
): NewsLine[] {
  return [
    ...fallenRatings(answer, chosen),
    ...zonesUnderPressure(answer, chosen),
    ...fewerReviews(answer, chosen),
    ...underRepresented(answer, chosen),
  ];
}

/** Places whose rating fell in the year shown, or since where it is the latest, and that are still rated low. */
function fallenRatings({ ratedLow }: GlanceAttentionFragment, chosen: Chosen): NewsLine[] {
  const isLatest = chosen.year === chosen.years[0];
  const fallen = (ratedLow?.nodes ?? []).flatMap(({ ratingChange, ...place }) => {
    const since = ratingChange?.figures[0]?.period ?? '';
    if (ratingChange?.kind !== 'WORSE') return [];
    const inYear = since >= chosen.year.from && (isLatest || since <= chosen.year.to);
    return inYear ? [{ place, since, sentence: ratingChange.sentence }] : [];
  });
  const latestFirst = fallen.toSorted((a, b) => b.since.localeCompare(a.since));
  const fallenNames = latestFirst.map(({ place }) => place.name);
  const lines = latestFirst.map(({ place, sentence }) => ({
    subject: 'Rating fell',
    text: sentence,
    address: `/locations/${encodeURIComponent(place.cqcId)}`,
  }));
  const names = (rest: number) => list.format(fallenNames.slice(-rest));
  return firstAndRest(lines, (rest) => ({
    text: `${rest} more ${rest === 1 ? 'place' : 'places'} rated lower than before: ${names(rest)}`,
    address: '/providers',
  }));
}

/** The lines of a kind; where they are too many, the first ones and one that counts the rest and leads to them. */
function firstAndRest(
  lines: readonly NewsLine[],
  rest: (count: number) => Pick<NewsLine, 'text' | 'address'>,
): NewsLine[] {
  const [first] = lines;
  if (!first || lines.length <= most) return [...lines];
  const shown = lines.slice(0, most - 1);
  return [...shown, { subject: first.subject, ...rest(lines.length - shown.length) }];
}

/** Zones that surely deliver less of the planned hours than all zones together, and those that surely fell since the year before. */
function zonesUnderPressure({ zonesChange }: GlanceChangesFragment, chosen: Chosen): NewsLine[] {
  const lines = (zonesChange?.findings ?? [])
    .filter(
      ({ kind, figures: [figure] }) =>
        figure?.measure === 'shareDelivered' &&
        (kind === 'BELOW_OVERALL' || (kind === 'FELL' && figure.keys.length > 0)),
    )
    .map(({ sentence, figures }) => ({
      subject: 'Zone under pressure',
      text: sentence,
      address: zoneAddress(figures[0]!.keys, chosen),
    }));
  return firstAndRest(lines, (rest) => ({
    text: `${rest} more ${rest === 1 ? 'finding' : 'findings'} on the share of hours that zones deliver`,
    address: `/home-support?year=${chosen.year.code}`,
  }));
}

/** Reviews of support that surely fell: people whose support nobody looked at again. */
function fewerReviews({ reviewsChange }: GlanceChangesFragment, chosen: Chosen): NewsLine[] {
  const fell = changeOf(reviewsChange?.findings, 'reviews');
  if (fell?.kind !== 'FELL') return [];
  return [
    {
      subject: 'Reviews',
      text: fell.sentence,
      address: `/outcomes?year=${chosen.year.code}`,
    },
  ];
}

/** Groups that have less support than the city’s own rates for their ages would give, by more than chance and rounding. */
function underRepresented({ equalityNow }: EqualityTileFragment, chosen: Chosen): NewsLine[] {
  const address = `/equality?year=${chosen.year.code}`;
  const lines = (equalityNow?.findings ?? [])
    .filter(isFewerForAges)
    .map(({ sentence }) => ({ subject: 'Under-represented', text: sentence, address }));
  return firstAndRest(lines, (rest) => ({
    text: `${rest} more ${rest === 1 ? 'group' : 'groups'} with less support than expected for their ages`,
    address,
  }));
}
