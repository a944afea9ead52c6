import { intervalsChart, intervalsHeight } from '../charts/intervals/intervalsChart.js';
import type { IntervalsOptions, IntervalsRow } from '../charts/intervals/intervals.js';
import type { Figure } from '../figures/figure.js';
import { EqualityParityPanelFragmentDoc, type EqualityQuery } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { saidOf } from '../findings/saidOf.js';
import { found, standing } from './equalityFound.js';
import { dimensionOf } from './equalityDimensions.js';
import { countedText } from './equalityVariables.js';

/** People to parity: how many more or fewer of a group would be supported at the rate of everybody. */
export const parityPanel: FigureSpec<EqualityQuery> = {
  id: 'people-to-parity',
  title: 'People to parity',
  unit: 'People more (right) or fewer (left) than are supported now',
  period: countedText,
  note: 'A measure of size, not a target: how many more of a group would be supported if its people were supported as often as all residents. Numbers are worked out from rounded counts, so they are about right, not exact.',
  placeholderHeight: 424,
  fragment: EqualityParityPanelFragmentDoc,
  read: ({ equality }, { own }) => {
    if (!equality) return 'failed';
    const { groups } = equality;
    if (groups.length === 0) return 'empty';
    const aged = groups.some(({ peopleToParityForAge }) => peopleToParityForAge.value !== null);
    const rows = groups.map(({ group, peopleToParityForAge, peopleToParity }): IntervalsRow => ({
      name: group.label,
      figures: aged
        ? [alone(peopleToParityForAge), alone(peopleToParity)]
        : [alone(peopleToParity)],
    }));
    const options: IntervalsOptions = {
      series: aged ? ['Age allowed for', 'Crude'] : ['Crude'],
      reference: { value: 0, label: 'parity' },
      unit: 'people',
      stems: true,
    };
    return {
      ...saidOf(standing(equality.findings), found.parity),
      table: {
        columns: [
          dimensionOf(own['by']).group,
          ...(aged ? ['People to parity, age allowed for'] : []),
          'People to parity, crude',
        ],
        rows: groups.map((group) => ({
          heading: group.group.label,
          figures: aged
            ? [group.peopleToParityForAge, group.peopleToParity]
            : [group.peopleToParity],
        })),
      },
      option: (look) => intervalsChart(rows, options, look),
      height: (look) => intervalsHeight(rows, options, look),
    };
  },
};

function alone(figure: Figure) {
  return { figure, lower: null, upper: null };
}
