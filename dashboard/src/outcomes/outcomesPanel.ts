import { outcomesChart, outcomesHeight } from '../charts/lines/outcomesChart.js';
import { outcomesTable } from '../charts/lines/outcomesTable.js';
import type { DocumentNode } from 'graphql';
import type { OutcomesBesideOthersFragment } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { saidOf } from '../findings/saidOf.js';
import { outcomesRows, ownAreaName } from './outcomesRows.js';

/** The figure of some themes of the framework: every measure in its latest published year, beside the region and England. */
export function outcomesPanel<Answer>(words: {
  readonly id: string;
  readonly title: string;
  readonly fragment: DocumentNode;
  /** Its part of the answer; null where the API could not give it. */
  readonly part: (answer: Answer) => OutcomesBesideOthersFragment | null | undefined;
  readonly placeholderHeight: number;
}): FigureSpec<Answer> {
  const { id, title, fragment, part, placeholderHeight } = words;
  return {
    id,
    title,
    unit: 'Published by the Department (ASCOF), not computed from records',
    period: () => 'latest year of each measure',
    note: 'For the whole council: the year, client group and age chosen above do not change it. Each measure has a scale of its own, on which better is to the right. A bar through the dot is the margin of error of a survey. Better and worse are said beyond the margin of error only: of a survey the published one, of records that of the number counted.',
    records: ['ascof-long'],
    placeholderHeight,
    fragment,
    read: (answer) => {
      const outcomes = part(answer);
      if (!outcomes) return 'failed';
      const rows = outcomesRows(outcomes);
      if (rows.length === 0) return 'empty';
      const own = ownAreaName(outcomes.areas);
      return {
        ...saidOf(outcomes.findings),
        table: outcomesTable(rows, own),
        option: (look) => outcomesChart(rows, own, look),
        height: (look) => outcomesHeight(rows, look),
      };
    },
  };
}
