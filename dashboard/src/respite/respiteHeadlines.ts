import { sinceBefore } from '../findings/changeOf.js';
import { sentenceOf } from '../figures/sentenceOf.js';
import type { RespiteHeadlinesFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { Headline } from '../page/headline.js';

/** Nights, stays, people, nights per stay and emergency stays; null where the API could not answer. */
export function respiteHeadlines(
  { now, change }: RespiteHeadlinesFragment,
  { year }: Chosen,
): (Headline | null)[] {
  if (!now) return Array<null>(5).fill(null);
  const { totals } = now;
  const since = sinceBefore(change?.findings);
  return [
    {
      label: 'Nights',
      figure: totals.nights,
      unit: `nights away from home in ${year.label}`,
      ...since('nights'),
    },
    {
      label: 'Stays',
      figure: totals.stays,
      unit: `respite stays in ${year.label}`,
      ...since('stays'),
      line: sentenceOf([totals.plannedStays], `${totals.plannedStays.display} were planned.`),
    },
    {
      label: 'People',
      figure: totals.people,
      unit: 'people who had a stay',
      ...since('people'),
    },
    {
      label: 'Length of stay',
      figure: totals.nightsPerStay,
      unit: 'nights per stay',
      ...since('nightsPerStay'),
    },
    {
      label: 'Emergency stays',
      figure: totals.emergencyStays,
      unit: 'stays arranged in an emergency',
      ...since('emergencyStays'),
      line: sentenceOf([totals.emergencyNights], `${totals.emergencyNights.display} nights.`),
    },
  ];
}
