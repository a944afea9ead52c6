import { cubes } from '../cubes/cubes.js';
import { type Explain, sourcesOf } from '../explain/explain.js';
import type { Loaded } from '../coverage/loads.js';
import type { Policy } from '../gate/policy.js';
import type { ReconciledFigure } from './reconcile.js';

const definition =
  'Each figure the council has published that the platform can compute, beside the same figure computed from the loaded records. Equal: the same number. Within rounding: no further away than the digits and words printed allow. Explained: it differs, and the reason is on file. Differs: nobody has explained it yet. Not compared: this caller may not see the computed figure, or nothing is loaded for it.';

/** Explains a reconciliation; without rows it is a dry run. */
export function explainReconciliation(
  loaded: Loaded,
  rows: readonly ReconciledFigure[] | null,
  { policy, durationMs, fromCache }: { policy: Policy; durationMs: number; fromCache: boolean },
): Explain {
  const layouts = cubes.flatMap((cube) => cube.layouts);
  const published = ['published-documents', 'published-figures', 'zones', 'contracts'];
  return {
    definition,
    measures: [],
    filters: [],
    disclosure: disclosureWords(policy),
    sources: sourcesOf(loaded, [...published, ...layouts], null),
    dataVersion: loaded.dataVersion,
    withheld: rows && rows.filter(({ computed }) => computed.status === 'SUPPRESSED').length,
    cells: rows && rows.length,
    dryRun: rows === null,
    sql: null,
    durationMs,
    fromCache,
  };
}

function disclosureWords({ name, base }: Policy): string {
  if (name === 'analyst')
    return 'Exact figures for council staff: not to be published as they are.';
  return `Computed figures have passed the same rules as any answer. A figure made of counts of people is rounded to a multiple of ${base} and so is never called equal, which would confirm the exact count; it is within rounding where the rounding can account for the difference.`;
}
