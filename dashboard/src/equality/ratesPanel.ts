import { intervalsChart, intervalsHeight } from '../charts/intervals/intervalsChart.js';
import type { IntervalsOptions, IntervalsRow } from '../charts/intervals/intervals.js';
import { EqualityRatesPanelFragmentDoc, type EqualityQuery } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { saidOf } from '../findings/saidOf.js';
import { found, standing } from './equalityFound.js';
import { dimensionOf } from './equalityDimensions.js';
import { countedText } from './equalityVariables.js';
import { endsFigure, intervalOf } from './ratioRows.js';

/** People supported for each 1,000 residents of a group: with the ages of one standard population, and as they are. */
export const ratesPanel: FigureSpec<EqualityQuery> = {
  id: 'rates',
  title: 'People supported per 1,000 residents',
  unit: 'People per 1,000 residents, with 95% intervals',
  period: countedText,
  note: 'Age-standardised: the rate each group would have with the ages of the European Standard Population 2013. A group with too few people in an age has no standardised rate; its ratio above needs only all of its people.',
  placeholderHeight: 424,
  fragment: EqualityRatesPanelFragmentDoc,
  read: ({ equality }, { own }) => {
    if (!equality) return 'failed';
    const { groups, reference } = equality;
    if (groups.length === 0) return 'empty';
    const aged = groups.some(({ standardisedRate }) => standardisedRate.value !== null);
    const rows = groups.map(({ group, standardisedRate, crudeRate }): IntervalsRow => ({
      name: group.label,
      figures: aged
        ? [intervalOf(standardisedRate), intervalOf(crudeRate)]
        : [intervalOf(crudeRate)],
    }));
    const options: IntervalsOptions = {
      series: aged ? ['Age-standardised', 'Crude'] : ['Crude'],
      unit: 'per 1,000',
    };
    const against = reference ? ` to ${reference.label}` : '';
    return {
      ...saidOf(standing(equality.findings), found.rates),
      table: {
        columns: [
          dimensionOf(own['by']).group,
          ...(aged ? ['Standardised rate', 'Interval', `Standardised rate ratio${against}`] : []),
          'Crude rate',
          'Interval of the crude rate',
          `Crude rate ratio${against}`,
        ],
        rows: groups.map((group) => ({
          heading: group.group.label,
          figures: [
            ...(aged
              ? [
                  group.standardisedRate,
                  endsFigure(group.standardisedRate),
                  group.standardisedRateRatio,
                ]
              : []),
            group.crudeRate,
            endsFigure(group.crudeRate),
            group.rateRatio,
          ],
        })),
      },
      option: (look) => intervalsChart(rows, options, look),
      height: (look) => intervalsHeight(rows, options, look),
    };
  },
};
