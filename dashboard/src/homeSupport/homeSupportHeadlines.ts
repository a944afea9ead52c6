import { sinceBefore } from '../findings/changeOf.js';
import { sentenceOf } from '../figures/sentenceOf.js';
import type { HomeSupportHeadlinesFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { Headline } from '../page/headline.js';
import { selectionWords } from './selectionWords.js';

/** Hours, people, hours per person, share delivered and missed visits; null where the API could not answer. */
export function homeSupportHeadlines(
  { now, change }: HomeSupportHeadlinesFragment,
  chosen: Chosen,
): (Headline | null)[] {
  if (!now) return Array<null>(5).fill(null);
  const { totals } = now;
  const since = sinceBefore(change?.findings);
  return [
    {
      label: 'Hours delivered',
      figure: totals.hoursDeliveredPerWeek,
      unit: `hours a week, ${selectionWords(chosen)}`,
      ...since('hoursDeliveredPerWeek'),
      line: sentenceOf(
        [totals.hoursPlannedPerWeek],
        `${totals.hoursPlannedPerWeek.display} hours a week were planned.`,
      ),
    },
    {
      label: 'People helped',
      figure: totals.people,
      unit: `people over ${chosen.year.label}`,
      ...since('people'),
    },
    {
      label: 'Hours per person',
      figure: totals.hoursPerPersonPerWeek,
      unit: 'hours planned for each person a week',
      ...since('hoursPerPersonPerWeek'),
    },
    {
      label: 'Share delivered',
      figure: totals.shareDelivered,
      unit: 'of the hours planned',
      ...since('shareDelivered'),
    },
    {
      label: 'Missed visits',
      figure: totals.shareMissed,
      unit: 'of the visits planned',
      ...since('shareMissed'),
      line: sentenceOf(
        [totals.shareLate],
        `${totals.shareLate.display} of visits took place late.`,
      ),
    },
  ];
}
