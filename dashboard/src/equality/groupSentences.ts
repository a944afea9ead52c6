import type { Finding } from '../findings/saidOf.js';
import { found, standing } from './equalityFound.js';
import { allowsForAge, type EqualityGroup } from './ratioRows.js';

const list = new Intl.ListFormat('en-GB');

/** What the API found of the groups beside what is expected, then which have too few people for it. */
export function groupSentences(
  groups: readonly EqualityGroup[],
  findings: readonly Finding[],
): readonly string[] {
  const aged = allowsForAge(groups);
  const ratioOf = (group: EqualityGroup) =>
    aged ? group.standardisedRatio : group.representationRatio;
  const named = (some: readonly EqualityGroup[]) =>
    list.format(some.map(({ group }) => group.label));
  const hidden = groups.filter((group) => ratioOf(group).status === 'SUPPRESSED');
  const few = groups.filter(
    (group) => ratioOf(group).value === null && ratioOf(group).status !== 'SUPPRESSED',
  );
  return [
    ...standing(findings)
      .filter(({ figures: [figure] }) => isOf([...found.ratios, ...found.parity], figure?.measure))
      .map(({ sentence }) => sentence),
    ...(hidden.length === 0
      ? []
      : [`${named(hidden)}: too few people to show without someone being recognised.`]),
    ...(few.length === 0 ? [] : [`${named(few)}: too few people to compare.`]),
  ];
}

function isOf(measures: readonly string[], measure: string | undefined): boolean {
  return measure !== undefined && measures.includes(measure);
}
