import { saidOf } from '../findings/saidOf.js';
import {
  sankeyChart,
  type SankeyEnd,
  sankeyHeight,
  type SankeyRow,
} from '../charts/flows/sankeyChart.js';
import { sankeyTable } from '../charts/flows/sankeyTable.js';
import {
  type MoveFragment,
  type MovesPanelFragment,
  MovesPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { financialYear } from '../periods/financialYear.js';
import { chosenMoves, type Moves, movesTitle } from './movesChoice.js';
import { selectionWords } from './selectionWords.js';

/** Who comes into support, goes from one service to another, or leaves. */
export const movesPanel: FigureSpec<MovesPanelFragment> = {
  id: 'moves-between-services',
  title: movesTitle,
  unit: (chosen) =>
    ['People, every long- and short-term service', selectionWords(chosen, ['service', 'city'])]
      .filter((words) => words !== '')
      .join(', '),
  period: ({ year }) => year.label,
  note: 'A move: a service starts within 28 days of the end of another kind. New: nothing in the 28 days before. Left: nothing in the 28 days after, death included. Moves of fewer than five people are not shown.',
  placeholderHeight: 560,
  wide: true,
  fragment: MovesPanelFragmentDoc,
  read: ({ moves, movesBefore }, chosen) => {
    if (!moves) return 'failed';
    const wanted = chosenMoves(chosen);
    const past = movesBefore?.rows ?? [];
    const rows = moves.rows
      .filter((move) => isWanted(move, wanted))
      .flatMap((move): SankeyRow[] => {
        const { fromService: from, toService: to, people } = move;
        if (!from || !to) return [];
        const before = past.find(
          (one) => one.fromService?.code === from.code && one.toService?.code === to.code,
        );
        return [
          {
            from: endOf(from),
            to: endOf(to),
            figure: people,
            before: before?.people ?? null,
          },
        ];
      });
    if (rows.length === 0) return 'empty';
    const options = { unit: 'people' };
    return {
      ...saidOf(moves.findings),
      table: sankeyTable(rows, {
        figure: `People, ${chosen.year.label}`,
        before: financialYear(chosen.year.startYear - 1).label,
      }),
      option: (look) => sankeyChart(rows, options, look),
      height: () => sankeyHeight(rows),
    };
  },
};

/** `Short-term beds (pathway 2)` is `Pathway 2` on a phone. */
function endOf({ code, label }: { readonly code: string; readonly label: string }): SankeyEnd {
  const inBrackets = /\((\w)(.*)\)$/.exec(label);
  return {
    name: label,
    ...(inBrackets && { shortName: `${inBrackets[1]!.toUpperCase()}${inBrackets[2]}` }),
    outside: code === 'NONE',
  };
}

function isWanted({ fromService, toService }: MoveFragment, wanted: Moves): boolean {
  const comes = fromService?.code === 'NONE';
  const leaves = toService?.code === 'NONE';
  switch (wanted) {
    case 'ALL':
      return true;
    case 'BETWEEN':
      return !comes && !leaves;
    case 'IN':
      return comes;
    case 'OUT':
      return leaves;
    default:
      throw new Error(`unknown moves: ${wanted satisfies never}`);
  }
}
