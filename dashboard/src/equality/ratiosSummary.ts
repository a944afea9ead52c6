import type { EqualityGroup } from './ratioRows.js';
import { allowsForAge } from './ratioRows.js';

/**
 * The ratios in words, the age-adjusted first: who is supported less and more than expected, for whom chance could explain
 * it, and what the crude ratios would have said.
 */
export function ratiosSummary(groups: readonly EqualityGroup[]): string {
  const aged = allowsForAge(groups);
  const ratio = (group: EqualityGroup) =>
    aged ? group.standardisedRatio : group.representationRatio;
  const mark = (group: EqualityGroup) =>
    aged ? group.standardisedRatioMark : group.representationMark;
  const known = groups.filter((group) => ratio(group).value !== null);
  if (known.length === 0) return 'Too few people are behind this to compare the groups.';
  const named = (wanted: string) =>
    known
      .filter((group) => mark(group) === wanted)
      .toSorted((a, b) => (ratio(a).value ?? 0) - (ratio(b).value ?? 0))
      .map((group) => `${group.group.label} (${ratio(group).display})`);
  const lower = named('LOWER');
  const higher = named('HIGHER');
  const alike = known
    .filter((group) => mark(group) === 'TOO_CLOSE_TO_CALL')
    .map(({ group }) => group.label);
  return [
    aged ? 'Allowing for age:' : 'By their share of residents:',
    lower.length > 0 ? `fewer people than expected are supported among ${listed(lower)};` : '',
    higher.length > 0 ? `more among ${listed(higher)};` : '',
    alike.length > 0 ? `for ${listed(alike)} it is too close to call.` : '',
  ]
    .filter((words) => words !== '')
    .join(' ')
    .replace(/;$/, '.');
}

/** Words one after the other, the last after `and`. */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
