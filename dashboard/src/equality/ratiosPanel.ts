import { intervalsChart, intervalsHeight } from '../charts/intervals/intervalsChart.js';
import type { IntervalsOptions } from '../charts/intervals/intervals.js';
import { EqualityRatiosPanelFragmentDoc, type EqualityQuery } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { found, standing } from './equalityFound.js';
import { dimensionOf } from './equalityDimensions.js';
import { measureOf } from './equalityMeasures.js';
import { countedText } from './equalityVariables.js';
import { allowsForAge, endsFigure, ratioRows } from './ratioRows.js';
import { saidOf } from '../findings/saidOf.js';

/** Representation: the age-adjusted ratio of each group beside its crude one, with their intervals. */
export const ratiosPanel: FigureSpec<EqualityQuery> = {
  id: 'representation',
  title: ({ own }) => `Who is supported: ${measureOf(own['service']).label.toLowerCase()}`,
  unit: 'Ratio, 1 = as many as expected, with 95% intervals',
  period: countedText,
  note: ({ own }) =>
    own['by'] === 'ageBand'
      ? 'Share of people supported ÷ share of residents, age by age. Where an interval holds 1, chance alone could make the difference.'
      : 'With age allowed for: people supported ÷ people expected if each age had the rate of all residents. Crude: share of people supported ÷ share of residents. Where an interval holds 1, chance alone could make the difference.',
  placeholderHeight: 424,
  wide: true,
  fragment: EqualityRatiosPanelFragmentDoc,
  read: ({ equality }, { own }) => {
    if (!equality) return 'failed';
    const { groups } = equality;
    if (groups.length === 0) return 'empty';
    const aged = allowsForAge(groups);
    const rows = ratioRows(groups);
    const options: IntervalsOptions = {
      series: aged ? ['Age allowed for', 'Crude'] : ['Crude'],
      reference: { value: 1, label: '1 = as expected' },
    };
    return {
      ...saidOf(standing(equality.findings), found.ratios),
      table: {
        columns: [
          dimensionOf(own['by']).group,
          'People supported',
          'Share of people',
          'Share of residents',
          ...(aged ? ['Ratio, age allowed for', 'Interval'] : []),
          'Crude ratio',
          'Interval of the crude ratio',
        ],
        rows: groups.map((group) => ({
          heading: group.group.label,
          figures: [
            group.people,
            group.share,
            group.populationShare,
            ...(aged ? [group.standardisedRatio, endsFigure(group.standardisedRatio)] : []),
            group.representationRatio,
            endsFigure(group.representationRatio),
          ],
        })),
      },
      option: (look) => intervalsChart(rows, options, look),
      height: (look) => intervalsHeight(rows, options, look),
    };
  },
};
