import { broadEthnicGroups, ethnicGroups, publishedEthnicGroups } from '@careshape/domain';
import type { EqualityDimension } from './equalityQuestion.js';

/** A group of people, and the list its code is from: coarsened groups are from a coarser list. */
export interface EqualityGroupName {
  readonly code: string;
  readonly label: string;
  readonly of: EqualityDimension;
}

/** Groups of one list that make one group of a coarser list. */
export interface GroupFamily {
  readonly name: EqualityGroupName;
  /** Codes of the finer list. */
  readonly members: readonly string[];
  /** The members in words, as the finer list names them. */
  readonly labels: readonly string[];
}

const recorded = ethnicGroups.filter(({ census }) => census !== null);

const families: Readonly<Partial<Record<EqualityDimension, readonly GroupFamily[]>>> = {
  ethnicGroup: publishedEthnicGroups.map(({ code, label }) =>
    family(
      { code, label, of: 'ethnicGroupPublished' },
      recorded.filter(({ published }) => published === code),
    ),
  ),
  ethnicGroupPublished: broadEthnicGroups.map(({ code, label }) =>
    family(
      { code, label, of: 'ethnicGroupBroad' },
      publishedEthnicGroups.filter((group) =>
        recorded.some(({ published, broad }) => published === group.code && broad === code),
      ),
    ),
  ),
};

function family(
  name: EqualityGroupName,
  members: readonly { code: string; label: string }[],
): GroupFamily {
  return {
    name,
    members: members.map(({ code }) => code),
    labels: members.map(({ label }) => label),
  };
}

/** The families in which groups of a dimension can be shown as one; none but for ethnic groups. */
export function groupFamilies(by: EqualityDimension): readonly GroupFamily[] {
  return (families[by] ?? []).filter(({ members }) => members.length > 1);
}

/** Below this many people a group says more about chance than about people. */
export const leastPeople = 10;

/**
 * The families to be shown as one: those of which a member has fewer than 10 people, or a suppressed number, in any of some
 * counts.
 *
 * @param counts people by code, of each moment; null where suppressed
 */
export function smallFamilies(
  by: EqualityDimension,
  counts: readonly ReadonlyMap<string, number | null>[],
): readonly GroupFamily[] {
  const small = (code: string) => counts.some((people) => (people.get(code) ?? 0) < leastPeople);
  return groupFamilies(by).filter(({ members }) => members.some(small));
}
