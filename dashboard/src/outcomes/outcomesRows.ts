import type { OutcomesRow } from '../charts/lines/outcomesChart.js';
import type { OutcomesBesideOthersFragment, OutcomeSubject } from '../gql/graphql.js';
import { besideWords, sinceWords } from './directionWords.js';

/** Measures in their latest year, as the chart draws them; those without a figure are left out. */
export function outcomesRows({ measures }: OutcomesBesideOthersFragment): OutcomesRow[] {
  return measures.flatMap(
    ({ code, label, unit, polarity, tellsOf, breaks, latest }): OutcomesRow[] => {
      if (!latest) return [];
      const nation = latest.comparators.find(({ area }) => area.kind === 'NATION');
      return [
        {
          code,
          label,
          unit,
          year: latest.financialYear,
          better: tellsOf === 'OUTCOME' ? polarity : 'NEUTRAL',
          own: latest.own.value,
          others: latest.comparators.map(({ area, value }) => ({ ...area, figure: value })),
          standing:
            nation?.standing === 'NOT_JUDGED'
              ? notJudged[tellsOf]
              : nation
                ? besideWords(nation.standing, `${nation.area.name} (${nation.value.display})`)
                : null,
          travel: travelWords(breaks, latest),
        },
      ];
    },
  );
}

/** Why the API gives no verdict on a measure beside another area. */
const notJudged: Readonly<Record<OutcomeSubject, string>> = {
  OUTCOME: 'not judged: no margin of error is known',
  DATA_QUALITY: 'not judged: it tells how complete records are',
  CONTEXT: 'not judged: it gives context',
};

function travelWords(
  breaks: readonly string[],
  {
    comparedWith,
    direction,
    financialYear,
  }: NonNullable<OutcomesBesideOthersFragment['measures'][number]['latest']>,
): string | null {
  if (comparedWith) return sinceWords(direction, comparedWith);
  return breaks.includes(financialYear) ? 'first year of a new series' : null;
}

/** The council's name among the areas. */
export function ownAreaName(areas: OutcomesBesideOthersFragment['areas']): string {
  return areas.find(({ kind }) => kind === 'OWN')?.name ?? 'This council';
}
