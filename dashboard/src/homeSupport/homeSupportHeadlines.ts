import { figureChange } from '../figures/figureChange.js';
import { figureOf } from '../figures/figureOf.js';
import { sentenceOf } from '../figures/sentenceOf.js';
import type { HomeSupportHeadlinesFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { Headline } from '../page/headline.js';
import { selectionWords } from './selectionWords.js';

const pointsHigherOrLower = { up: 'points higher', down: 'points lower' } as const;

/** Hours, people, hours per person, share delivered and missed visits; null where the API could not answer. */
export function homeSupportHeadlines(
  { now, before }: HomeSupportHeadlinesFragment,
  chosen: Chosen,
): (Headline | null)[] {
  if (!now) return Array<null>(5).fill(null);
  const { totals } = now;
  const past = before?.totals;
  return [
    {
      label: 'Hours delivered',
      figure: totals.hoursDeliveredPerWeek,
      unit: `hours a week, ${selectionWords(chosen)}`,
      change: figureChange(totals.hoursDeliveredPerWeek, figureOf(past?.hoursDeliveredPerWeek)),
      line: sentenceOf(
        [totals.hoursPlannedPerWeek],
        `${totals.hoursPlannedPerWeek.display} hours a week were planned.`,
      ),
    },
    {
      label: 'People helped',
      figure: totals.people,
      unit: `people over ${chosen.year.label}`,
      change: figureChange(totals.people, figureOf(past?.people)),
    },
    {
      label: 'Hours per person',
      figure: totals.hoursPerPersonPerWeek,
      unit: 'hours planned for each person a week',
      change: figureChange(totals.hoursPerPersonPerWeek, figureOf(past?.hoursPerPersonPerWeek)),
    },
    {
      label: 'Share delivered',
      figure: totals.shareDelivered,
      unit: 'of the hours planned',
      change: figureChange(totals.shareDelivered, figureOf(past?.shareDelivered)),
      changeWords: pointsHigherOrLower,
    },
    {
      label: 'Missed visits',
      figure: totals.shareMissed,
      unit: 'of the visits planned',
      change: figureChange(totals.shareMissed, figureOf(past?.shareMissed)),
      changeWords: pointsHigherOrLower,
      line: sentenceOf(
        [totals.shareLate],
        `${totals.shareLate.display} of visits took place late.`,
      ),
    },
  ];
}
