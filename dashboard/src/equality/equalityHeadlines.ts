import { changeOf, sinceBefore } from '../findings/changeOf.js';
import type { EqualityQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { Headline } from '../page/headline.js';
import { found } from './equalityFound.js';
import { measureOf } from './equalityMeasures.js';
import { countedOverYear, countedText } from './equalityVariables.js';

/**
 * The group that the API finds to have fewest people supported of what is expected, with its crude ratio; people supported;
 * those without a group. Where no group surely has fewer, the latter two alone.
 */
export function equalityHeadlines(
  { equality }: EqualityQuery,
  chosen: Chosen,
): readonly (Headline | null)[] {
  if (!equality) return [null, null, null, null];
  const { trend, people, notRecorded, findings } = equality;
  const since = sinceBefore(trend.length > 1 ? findings : null);
  const when = countedOverYear(chosen) ? `in ${countedText(chosen)}` : `on ${countedText(chosen)}`;
  return [
    ...fewest(equality),
    {
      label: 'People supported',
      figure: people,
      unit: `${measureOf(chosen.own['service']).people} ${when}`,
      ...since('people'),
    },
    {
      label: 'Group not recorded',
      figure: notRecorded.share,
      unit: 'of people supported; left out of the comparison',
      ...since('notRecorded'),
    },
  ];
}

function fewest({ groups, findings }: NonNullable<EqualityQuery['equality']>): readonly Headline[] {
  const fewer = findings.find(
    ({ kind, figures: [figure] }) =>
      kind === 'FEWER_THAN_EXPECTED' && found.ratios.some((one) => one === figure?.measure),
  );
  const [place] = fewer?.figures ?? [];
  const code = place?.keys[0]?.code;
  const group = groups.find((one) => one.group.code === code);
  if (!fewer || !place || !group) return [];
  const aged = place.measure === 'standardisedRatio';
  const change = changeOf(findings, place.measure, group.group.code);
  const ratio: Headline = {
    label: `${group.group.label}${aged ? ', for its ages' : ''}`,
    figure: aged ? group.standardisedRatio : group.representationRatio,
    unit: 'people supported for each one expected',
    ...(change && { change: change.sentence }),
    line: fewer.sentence,
  };
  const crude: Headline = {
    label: `${group.group.label}, ages left aside`,
    figure: group.representationRatio,
    unit: 'share of people supported ÷ share of residents',
    line: 'Not adjusted for age: read it beside the first.',
  };
  return aged ? [ratio, crude] : [ratio];
}
