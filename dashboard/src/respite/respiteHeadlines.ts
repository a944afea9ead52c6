import { figureChange } from '../figures/figureChange.js';
import { figureOf } from '../figures/figureOf.js';
import { sentenceOf } from '../figures/sentenceOf.js';
import type { RespiteHeadlinesFragment } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { Headline } from '../page/headline.js';

/** Nights, stays, people, nights per stay and emergency stays; null where the API could not answer. */
export function respiteHeadlines(
  { now, before }: RespiteHeadlinesFragment,
  { year }: Chosen,
): (Headline | null)[] {
  if (!now) return Array<null>(5).fill(null);
  const { totals } = now;
  const past = before?.totals;
  return [
    {
      label: 'Nights',
      figure: totals.nights,
      unit: `nights away from home in ${year.label}`,
      change: figureChange(totals.nights, figureOf(past?.nights)),
    },
    {
      label: 'Stays',
      figure: totals.stays,
      unit: `respite stays in ${year.label}`,
      change: figureChange(totals.stays, figureOf(past?.stays)),
      line: sentenceOf([totals.plannedStays], `${totals.plannedStays.display} were planned.`),
    },
    {
      label: 'People',
      figure: totals.people,
      unit: 'people who had a stay',
      change: figureChange(totals.people, figureOf(past?.people)),
    },
    {
      label: 'Length of stay',
      figure: totals.nightsPerStay,
      unit: 'nights per stay',
      change: figureChange(totals.nightsPerStay, figureOf(past?.nightsPerStay)),
    },
    {
      label: 'Emergency stays',
      figure: totals.emergencyStays,
      unit: 'stays arranged in an emergency',
      change: figureChange(totals.emergencyStays, figureOf(past?.emergencyStays)),
      line: sentenceOf([totals.emergencyNights], `${totals.emergencyNights.display} nights.`),
    },
  ];
}
