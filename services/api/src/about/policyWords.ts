import type { Policy } from '@careshape/metrics';

/** The disclosure rules of a policy, in words for the people it protects and those it binds. */
export function policyWords({ name, threshold, base, dimensionLimit }: Policy): string {
  if (name === 'analyst')
    return `Signed in as an analyst: figures are exact, questions may use up to ${dimensionLimit} dimensions, and business facts about providers are shown.`;
  return `A figure about fewer than ${threshold} people is suppressed and shown as *; counts are rounded to a multiple of ${base}. A question may use up to ${dimensionLimit} dimensions, filters counted. Facts of a public register are exact; facts about one provider's business are not shown.`;
}
