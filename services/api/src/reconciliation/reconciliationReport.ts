import { type ReconciledFigure, type Reconciliation, verdicts } from '@careshape/metrics';
import { queryText } from './queryText.js';

/** A reconciliation as one JSON text, with the query of each figure. */
export function reconciliationJson({ published, figures, contradictions }: Reconciliation): string {
  return JSON.stringify(
    {
      published,
      computable: idsOf(figures).size,
      verdicts: countsOf(figures),
      figures: figures.map((row) => ({
        id: row.figure.id,
        end: row.end,
        document: row.figure.documentId,
        place: row.figure.locator,
        label: row.figure.label,
        printed: row.printed,
        computed: row.computed.value,
        difference: row.difference,
        tolerance: row.tolerance,
        verdict: row.verdict,
        explanation: row.explanation,
        contradicts: row.contradicts.map(({ id }) => id),
        formula: row.formula,
        query: queryText(row),
      })),
      contradictions: contradictions.map((pair) =>
        pair.figures.map(({ figure, printed }) => ({ id: figure.id, printed })),
      ),
    },
    null,
    2,
  );
}

/** A reconciliation to be read at a terminal: the counts, what is not as printed, and the contradictions. */
export function reconciliationText({ published, figures, contradictions }: Reconciliation): string {
  const counts = Object.entries(countsOf(figures)).filter(([, count]) => count > 0);
  const apart = figures.filter(({ verdict }) => !['EQUAL', 'WITHIN_ROUNDING'].includes(verdict));
  return [
    `${published} figures are published; ${idsOf(figures).size} of them can be computed from the loaded records:`,
    ...counts.map(([verdict, count]) => `  ${words[verdict]}: ${count}`),
    ...apart.flatMap((row) => ['', ...rowLines(row)]),
    ...(contradictions.length > 0 ? ['', 'Printed twice with different values:'] : []),
    ...contradictions.flatMap(({ figures: pair }) =>
      pair.map(
        ({ figure, printed }, i) => `  ${i === 0 ? '-' : ' '} ${figure.id}: ${printed.display}`,
      ),
    ),
  ].join('\n');
}

const words: Readonly<Record<string, string>> = {
  EQUAL: 'equal',
  WITHIN_ROUNDING: 'within rounding',
  EXPLAINED: 'explained',
  DIFFERS: 'DIFFERS, with no explanation on file',
  NOT_COMPARED: 'not compared',
};

function rowLines({ figure, printed, computed, verdict, explanation }: ReconciledFigure): string[] {
  return [
    `${words[verdict]}: ${figure.label}`,
    `  ${figure.id}`,
    `  ${figure.documentId}, ${figure.locator}: printed ${printed.display}, computed ${computed.display}`,
    ...(explanation === null ? [] : [`  ${explanation}`]),
  ];
}

function countsOf(figures: readonly ReconciledFigure[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    verdicts.map((name) => [name, figures.filter(({ verdict }) => verdict === name).length]),
  );
}

function idsOf(figures: readonly ReconciledFigure[]): ReadonlySet<string> {
  return new Set(figures.map(({ figure }) => figure.id));
}
