import { intervalsChart, intervalsHeight } from '../charts/intervals/intervalsChart.js';
import type { IntervalsOptions, IntervalsRow } from '../charts/intervals/intervals.js';
import type { Figure } from '../figures/figure.js';
import { EqualityParityPanelFragmentDoc, type EqualityQuery } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { dimensionOf } from './equalityDimensions.js';
import { countedText } from './equalityVariables.js';
import { listed } from './listed.js';

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
      summary: paritySummary(groups, aged),
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

function paritySummary(
  groups: NonNullable<EqualityQuery['equality']>['groups'],
  aged: boolean,
): string {
  const more = groups
    .map(({ group, peopleToParityForAge, peopleToParity }) => ({
      label: group.label,
      figure: aged ? peopleToParityForAge : peopleToParity,
    }))
    .filter(({ figure }) => (figure.value ?? 0) > 0)
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))
    .map(({ label, figure }) => `${label} (about ${figure.display})`);
  const start = aged ? 'Allowing for age, parity' : 'Parity';
  return more.length === 0
    ? 'No group can be shown to be below parity.'
    : `${start} would mean more people supported among ${listed(more)}.`;
}
