import { sinceBefore } from '../findings/changeOf.js';
import type { PlacementsHeadlinesFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { Headline } from '../page/headline.js';
import { dayText } from '../periods/dateText.js';
import { selectionWords } from './selectionWords.js';

/** People in place and during the year, starts, ends and length of stay; null where the API could not answer. */
export function placementsHeadlines(
  { now, change }: PlacementsHeadlinesFragment,
  chosen: Chosen,
): (Headline | null)[] {
  if (!now) return Array<null>(5).fill(null);
  const { totals } = now;
  const since = sinceBefore(change?.findings);
  const { year } = chosen;
  const { lengthOfStayDays } = totals;
  return [
    {
      label: 'People in place',
      figure: totals.peopleAtEnd,
      unit: `on ${dayText(year.to)}, ${selectionWords(chosen)}`,
      ...since('peopleAtEnd'),
    },
    {
      label: 'People at any time',
      figure: totals.people,
      unit: `people over ${year.label}`,
      ...since('people'),
    },
    {
      label: 'Starts',
      figure: totals.starts,
      unit: `placements started in ${year.label}`,
      ...since('starts'),
    },
    {
      label: 'Ends',
      figure: totals.ends,
      unit: `placements ended in ${year.label}`,
      ...since('ends'),
    },
    {
      label: 'Length of stay',
      figure: lengthOfStayDays,
      unit: `days on average, of placements that ended in ${year.label}`,
      ...since('lengthOfStayDays'),
      ...((lengthOfStayDays.value ?? 0) >= 365 && {
        line: `About ${((lengthOfStayDays.value ?? 0) / 365.25).toFixed(1)} years.`,
      }),
    },
  ];
}
