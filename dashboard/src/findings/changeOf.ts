import type { Finding } from './saidOf.js';

/** What a tile says of the year before where nothing is sure. */
const notSure = 'No change on the year before that is sure';

const changes = new Set<Finding['kind']>(['ROSE', 'FELL', 'STEADY']);

/**
 * The finding on how a measure moved since the year before, of everything together or of one code of a dimension; null
 * where there is none.
 */
export function changeOf(
  findings: readonly Finding[] | null | undefined,
  measure: string,
  code?: string,
): Finding | null {
  return (
    findings?.find(({ kind, figures: [figure] }) => {
      if (!figure || !changes.has(kind) || figure.measure !== measure) return false;
      return code === undefined
        ? figure.keys.length === 0
        : figure.keys.some((key) => key.code === code);
    }) ?? null
  );
}

/**
 * What a tile says of each measure since the year before; nothing where no year before was asked for.
 *
 * @example const since = sinceBefore(change?.findings); // { label: 'Stays', figure, ...since('stays') }
 */
export function sinceBefore(
  findings: readonly Finding[] | null | undefined,
): (measure: string) => { readonly change?: string } {
  return (measure) => (findings ? { change: changeWords(findings, measure) } : {});
}

/** The same as the words of a tile. */
export function changeWords(
  findings: readonly Finding[] | null | undefined,
  measure: string,
): string {
  return changeOf(findings, measure)?.sentence ?? `${notSure}.`;
}
