import { type BarsRow, barsChart, barsHeight } from '../charts/bars/barsChart.js';
import { figureOf } from '../figures/figureOf.js';
import { EqualityAmountsPanelFragmentDoc, type EqualityQuery } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { saidOf } from '../findings/saidOf.js';
import { found, standing } from './equalityFound.js';
import { dimensionOf } from './equalityDimensions.js';
import { measureOf } from './equalityMeasures.js';
import { countedText } from './equalityVariables.js';

/** Hours or nights for each person of a group who had any. */
export const amountsPanel: FigureSpec<EqualityQuery> = {
  id: 'amount-per-person',
  title: ({ own }) =>
    measureOf(own['service']).amount === 'nights' ? 'Nights per person' : 'Hours per person',
  unit: 'For each person who had any, in the year',
  period: countedText,
  note: 'Needs differ between people and ages: a lower number is not by itself a worse service.',
  placeholderHeight: 300,
  wide: true,
  shown: ({ own }) => measureOf(own['service']).amount !== undefined,
  fragment: EqualityAmountsPanelFragmentDoc,
  read: ({ equality }, { own }) => {
    if (!equality) return 'failed';
    const { amount } = measureOf(own['service']);
    const rows = equality.groups.map(({ group, amountPerPerson }): BarsRow => ({
      name: group.label,
      figure: figureOf(amountPerPerson),
    }));
    if (amount === undefined || rows.every(({ figure }) => figure.value === null)) return 'empty';
    return {
      ...saidOf(standing(equality.findings), found.amounts),
      table: {
        columns: [
          dimensionOf(own['by']).group,
          `${amount} per person`,
          `All ${amount}`,
          `Share of ${amount}`,
        ],
        rows: equality.groups.map((group) => ({
          heading: group.group.label,
          figures: [
            figureOf(group.amountPerPerson),
            figureOf(group.amount),
            figureOf(group.amountShare),
          ],
        })),
      },
      option: (look) => barsChart(rows, { unit: amount }, look),
      height: (look) => barsHeight(rows, look),
    };
  },
};
