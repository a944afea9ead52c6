import { type Explain, sourcesOf } from '../explain/explain.js';
import type { Loaded } from '../coverage/loads.js';
import type { Policy } from '../gate/policy.js';
import type { OutcomeMeasure } from './outcomeMeasures.js';

const definition =
  'Measures of the Adult Social Care Outcomes Framework as the Department of Health and Social Care publishes them: read from its file, not computed from the council’s records. A year is compared with the latest earlier one of the same series. Better or worse: by whether higher or lower is better for the measure, and only where the difference is larger than its margin of error: of a survey the published one, of records that of the events counted (Wilson’s of a share, Byar’s of a rate; of the difference Newcombe’s). Nothing is said where no margin is known, nor of measures of data quality or context.';

const disclosure =
  'Published figures, exact as printed: the Department has already suppressed and rounded them. Where it suppressed a figure, * is shown.';

/** The layouts that hold the framework. */
export const outcomeLayouts = ['ascof-ods', 'ascof-long', 'ascof-csv'];

/** Explains an answer about outcomes; without a count of suppressed figures it is a dry run. */
export function explainOutcomes(
  loaded: Loaded,
  measures: readonly OutcomeMeasure[],
  told: {
    readonly policy: Policy;
    readonly withheld: number | null;
    readonly cells: number | null;
    readonly sql: string | null;
    readonly durationMs: number;
  },
): Explain {
  const { policy, withheld, cells, sql, durationMs } = told;
  return {
    definition,
    measures: measures.map((measure) => ({
      field: measure.code,
      label: measure.label,
      definition: definitionOf(measure),
      unit: measure.unit,
      source: measure.source,
      numerator: measure.numerator,
      denominator: measure.denominator,
    })),
    filters: [],
    disclosure,
    sources: sourcesOf(loaded, outcomeLayouts, null),
    dataVersion: loaded.dataVersion,
    withheld,
    cells,
    dryRun: withheld === null,
    sql: policy.name === 'analyst' ? sql : null,
    durationMs,
    fromCache: false,
  };
}

/** What is divided by what stands beside it. */
function definitionOf({ code, unit, polarity, note, tellsOfSource }: OutcomeMeasure): string {
  const better = polarity === 'higher' ? 'higher is better' : 'lower is better';
  return [
    `Measure ${code}, ${unit}: ${better}.`,
    ...(note ? [note] : []),
    ...(tellsOfSource ? [`Not judged: ${tellsOfSource}`] : []),
  ].join(' ');
}
