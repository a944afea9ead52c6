import { figureChange } from '../figures/figureChange.js';
import { figureOf } from '../figures/figureOf.js';
import type {
  EqualityTileFragment,
  GlanceAttentionFragment,
  GlanceChangesFragment,
  Rating,
} from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { dayText } from '../periods/dateText.js';
import type { NewsLine } from './newsLine.js';

/** Best first; a rating that is not here is none. */
const ranks: readonly Rating[] = ['OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE'];

/** The most lines of one kind; where there are more, the last one counts the rest. */
const most = 2;

/** What a councillor should look at: ratings that fell, zones under pressure, groups with less support than their ages explain. */
export function needsAttention(
  answer: GlanceAttentionFragment & GlanceChangesFragment & EqualityTileFragment,
  chosen: Chosen,
): NewsLine[] {
  return [
    ...fallenRatings(answer, chosen),
    ...zonesUnderPressure(answer, chosen),
    ...underRepresented(answer, chosen),
  ];
}

/** Places whose rating fell in the year shown, or since where it is the latest, and that are still rated low. */
function fallenRatings({ ratedLow }: GlanceAttentionFragment, chosen: Chosen): NewsLine[] {
  const isLatest = chosen.year === chosen.years[0];
  const fallen = (ratedLow?.nodes ?? []).flatMap((place) => {
    const overall = place.ratings
      .filter(({ keyQuestion }) => keyQuestion.code === 'OVERALL')
      .toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn));
    const now = overall.at(0);
    const before = overall.find(({ publishedOn }) => now && publishedOn < now.publishedOn);
    if (!now || !before || rank(now.rating.code) <= rank(before.rating.code)) return [];
    const inYear =
      now.publishedOn >= chosen.year.from && (isLatest || now.publishedOn <= chosen.year.to);
    return inYear ? [{ place, now, before }] : [];
  });
  const lines = fallen
    .toSorted((a, b) => b.now.publishedOn.localeCompare(a.now.publishedOn))
    .map(({ place, now, before }) => ({
      subject: 'Rating fell',
      text: `${place.name}: ${now.rating.label.toLowerCase()} since ${dayText(now.publishedOn)}, ${before.rating.label.toLowerCase()} before`,
      address: `/locations/${encodeURIComponent(place.id)}`,
    }));
  return firstAndRest(lines, (rest) => ({
    text: `${rest} more ${rest === 1 ? 'place' : 'places'} rated lower than before`,
    address: '/providers?rating=REQUIRES_IMPROVEMENT',
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

function rank(code: Rating): number {
  return ranks.indexOf(code);
}

/** Zones where less of the planned hours arrives than in the city as a whole, and less than a year before. */
function zonesUnderPressure(answer: GlanceChangesFragment, chosen: Chosen): NewsLine[] {
  const city = answer.zonesNow?.totals.shareDelivered;
  if (!city || city.value === null) return [];
  const cityShare = city.value;
  const before = new Map(
    answer.zonesBefore?.rows.map((row) => [row.zone?.code, row.shareDelivered]),
  );
  const lines = (answer.zonesNow?.rows ?? [])
    .flatMap(({ zone, shareDelivered }) => {
      const change = figureChange(shareDelivered, figureOf(before.get(zone?.code)));
      const share = shareDelivered.value;
      if (!zone || share === null || share >= cityShare || change.direction !== 'down') return [];
      return [{ zone, share, shown: shareDelivered.display, difference: change.difference }];
    })
    .toSorted((a, b) => a.share - b.share)
    .map(({ zone, shown, difference }) => ({
      subject: 'Zone under pressure',
      text: `${zone.name}: ${shown} of planned hours delivered, ${difference} points lower than a year before (city ${city.display})`,
      address: `/home-support?year=${chosen.year.code}&zone=LONG-${encodeURIComponent(zone.code)}`,
    }));
  return firstAndRest(lines, (rest) => ({
    text: `${rest} more ${rest === 1 ? 'zone' : 'zones'} below the city and below a year before`,
    address: `/home-support?year=${chosen.year.code}`,
  }));
}

/** Groups that have less support than the city’s own rates for their ages would give, by more than chance. */
function underRepresented({ equalityNow }: EqualityTileFragment, chosen: Chosen): NewsLine[] {
  const lines = (equalityNow?.groups ?? [])
    .filter(({ standardisedRatioMark }) => standardisedRatioMark === 'LOWER')
    .toSorted((a, b) => (a.standardisedRatio.value ?? 0) - (b.standardisedRatio.value ?? 0))
    .map(({ group, standardisedRatio, peopleToParityForAge }) => ({
      subject: 'Under-represented',
      text: `${group.label}: ${standardisedRatio.display} times the long-term support expected for the group’s ages${
        peopleToParityForAge.value === null
          ? ''
          : `, about ${peopleToParityForAge.display} people fewer`
      }`,
      address: `/equality?year=${chosen.year.code}`,
    }));
  return firstAndRest(lines, (rest) => ({
    text: `${rest} more ${rest === 1 ? 'group' : 'groups'} with less support than expected for their ages`,
    address: `/equality?year=${chosen.year.code}`,
  }));
}
