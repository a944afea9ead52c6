import type { IntervalFigure, IntervalsRow } from '../charts/intervals/intervals.js';
import { endsText } from '../charts/intervals/intervalText.js';
import type { Figure } from '../figures/figure.js';
import type { EqualityQuery } from '../gql/graphql.js';

/** One group of the answer. */
export type EqualityGroup = NonNullable<EqualityQuery['equality']>['groups'][number];

type IntervalPart = EqualityGroup['standardisedRatio'];

/** A figure of the API with the ends of its interval. */
export function intervalOf(figure: IntervalPart): IntervalFigure {
  return { figure, lower: figure.lower, upper: figure.upper };
}

/** Whether ages can be allowed for at all; between ages they cannot. */
export function allowsForAge(groups: readonly EqualityGroup[]): boolean {
  return groups.some(({ standardisedRatio }) => standardisedRatio.value !== null);
}

/** The interval of a figure as a figure of a table: the same status, the ends in print. */
export function endsFigure(figure: IntervalPart): Figure {
  const text = endsText(intervalOf(figure));
  return text === ''
    ? {
        ...figure,
        value: null,
        display: figure.status === 'SUPPRESSED' ? '*' : '–',
        status: figure.status === 'SUPPRESSED' ? 'SUPPRESSED' : 'NOT_AVAILABLE',
      }
    : { ...figure, display: text };
}

/** The ratios of each group: ages allowed for where that can be, then crude. */
export function ratioRows(groups: readonly EqualityGroup[]): IntervalsRow[] {
  const aged = allowsForAge(groups);
  return groups.map(({ group, standardisedRatio, representationRatio }) => ({
    name: group.label,
    figures: aged
      ? [intervalOf(standardisedRatio), intervalOf(representationRatio)]
      : [intervalOf(representationRatio)],
  }));
}
