import type { Policy } from '../exploration/subject.js';

/** Whether this caller may use a dimension or measure at all. */
export function askable(
  { notForPublic }: { readonly notForPublic?: string | null },
  policy: Policy,
): boolean {
  return policy.name === 'ANALYST' || (notForPublic ?? null) === null;
}
