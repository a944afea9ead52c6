import type { Finding } from '../findings/saidOf.js';

/** What the API finds out about groups: each by the measures that its findings are of. */
export const found = {
  ratios: ['standardisedRatio', 'representationRatio'],
  shares: ['share'],
  rates: ['standardisedRate', 'crudeRate'],
  parity: ['peopleToParityForAge', 'peopleToParity'],
  amounts: ['amountPerPerson'],
} as const;

const moved: readonly Finding['kind'][] = ['ROSE', 'FELL', 'STEADY'];

/** Findings on where groups stand, the trend left out. */
export function standing<One extends Pick<Finding, 'kind'>>(
  findings: readonly One[],
): readonly One[] {
  return findings.filter(({ kind }) => !moved.includes(kind));
}

/** Findings on what moved since the year before. */
export function moving<One extends Pick<Finding, 'kind'>>(
  findings: readonly One[],
): readonly One[] {
  return findings.filter(({ kind }) => moved.includes(kind));
}
