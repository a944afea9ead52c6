import type { OutcomesRow } from '../charts/outcomesChart.js';
import type { OutcomesPanelFragment } from '../gql/graphql.js';
import { directionWords } from './directionWords.js';

type Answered = NonNullable<OutcomesPanelFragment['outcomes']>;

/** The measures of some themes in their latest year, as the chart draws them; those without a figure are left out. */
export function outcomesRows(answer: Answered, themes: readonly string[]): OutcomesRow[] {
  return answer.measures
    .filter(({ theme }) => themes.includes(theme))
    .flatMap(({ code, label, unit, polarity, latest }): OutcomesRow[] => {
      if (!latest) return [];
      const nation = latest.comparators.find(({ area }) => area.kind === 'NATION');
      return [
        {
          code,
          label,
          unit,
          year: latest.financialYear,
          better: polarity,
          own: latest.own.value,
          others: latest.comparators.map(({ area, value }) => ({ ...area, figure: value })),
          standing: nation ? directionWords(nation.standing, nation.area.name) : null,
          travel: latest.comparedWith
            ? directionWords(latest.direction, latest.comparedWith)
            : null,
        },
      ];
    });
}

/** The council's name among the areas. */
export function ownAreaName(areas: Answered['areas']): string {
  return areas.find(({ kind }) => kind === 'OWN')?.name ?? 'This council';
}
