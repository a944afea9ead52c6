import { figureChange } from '../figures/figureChange.js';
import { figureOf } from '../figures/figureOf.js';
import type { EqualityQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { Headline } from '../page/headline.js';
import { measureOf } from './equalityMeasures.js';
import { countedOverYear, countedText } from './equalityVariables.js';
import { allowsForAge } from './ratioRows.js';
import { significanceWords } from './significanceWords.js';

/** The lowest ratio, ages allowed for; the crude ratio of the same group; people supported; those without a group. */
export function equalityHeadlines(
  { equality }: EqualityQuery,
  chosen: Chosen,
): readonly (Headline | null)[] {
  if (!equality) return [null, null, null, null];
  const { groups, trend, people, notRecorded } = equality;
  const aged = allowsForAge(groups);
  const ratio = (group: (typeof groups)[number]) =>
    aged ? group.standardisedRatio : group.representationRatio;
  const lowest = groups
    .filter((group) => ratio(group).value !== null)
    .toSorted((a, b) => (ratio(a).value ?? 0) - (ratio(b).value ?? 0))
    .at(0);
  const before = trend.at(-2);
  const earlier = before?.groups.find(({ group }) => group.code === lowest?.group.code);
  const when = countedOverYear(chosen) ? `in ${countedText(chosen)}` : `on ${countedText(chosen)}`;
  const counted: Headline = {
    label: 'People supported',
    figure: people,
    unit: `${measureOf(chosen.own['service']).people} ${when}`,
    change: figureChange(people, figureOf(before?.people)),
  };
  const unknown: Headline = {
    label: 'Group not recorded',
    figure: notRecorded.share,
    unit: 'of people supported; left out of the comparison',
    change: figureChange(notRecorded.share, figureOf(before?.notRecorded.share)),
    changeWords: { up: 'points more', down: 'points less' },
  };
  if (!lowest) {
    const none: Headline = {
      label: 'Lowest ratio',
      figure: figureOf(groups[0] && ratio(groups[0])),
      unit: 'too few people to compare any group',
    };
    return [none, counted, unknown];
  }
  const crude: Headline = {
    label: `${lowest.group.label}, crude`,
    figure: lowest.representationRatio,
    unit: 'share of people supported ÷ share of residents',
    change: figureChange(lowest.representationRatio, figureOf(earlier?.representationRatio)),
    changeWords: { up: 'higher', down: 'lower' },
    line: 'Not adjusted for age: read it beside the first.',
  };
  return [
    {
      label: `${lowest.group.label}: lowest ratio${aged ? ', age allowed for' : ''}`,
      figure: ratio(lowest),
      unit: 'people supported for each one expected',
      change: figureChange(
        ratio(lowest),
        figureOf(aged ? earlier?.standardisedRatio : earlier?.representationRatio),
      ),
      changeWords: { up: 'higher', down: 'lower' },
      line: `${capital(significanceWords(aged ? lowest.standardisedRatioMark : lowest.representationMark))}.`,
    },
    ...(aged ? [crude] : []),
    counted,
    unknown,
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
