import type { ReconciledPartsFragment } from '../../gql/graphql.js';

/** Computed less printed, with its sign; a dash where the two are not compared. */
export function differenceText({
  difference,
  computed,
}: Pick<ReconciledPartsFragment, 'difference' | 'computed'>): string {
  if (difference == null) return '–';
  const decimals = /\.(\d+)/.exec(computed.display)?.[1]?.length ?? 0;
  const text = Math.abs(difference).toLocaleString('en-GB', { maximumFractionDigits: decimals });
  if (text === '0') return '0';
  return `${difference < 0 ? '−' : '+'}${text}`;
}
