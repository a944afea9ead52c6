import type { Finding } from '../../findings/finding.js';
import { sentence, weightOf } from '../../findings/slice.js';
import type { EqualityGroup } from '../compareGroups.js';
import type { EqualityDimension } from '../equalityQuestion.js';

/**
 * How many people more or fewer of a group would be supported at the rates of everybody, at the least: of the groups that
 * are marked as having fewer or more than expected. A size, and no target.
 */
export function parityFindings(
  groups: readonly EqualityGroup[],
  { by, aged }: { readonly by: EqualityDimension; readonly aged: boolean },
): readonly Finding[] {
  const measure = aged ? 'peopleToParityForAge' : 'peopleToParity';
  const start = aged
    ? 'if all residents of the same ages were supported alike'
    : 'if all residents were supported alike';
  return groups.flatMap((group) => {
    const mark = aged ? group.standardisedRatioMark : group.representationMark;
    const { least, most, value } = group[measure];
    if (value === null || least === null || most === null) return [];
    const atLeast = Math.floor(mark === 'LOWER' ? least : mark === 'HIGHER' ? -most : 0);
    if (atLeast < 1) return [];
    return [
      {
        kind: mark === 'LOWER' ? ('FEWER_THAN_EXPECTED' as const) : ('MORE_THAN_EXPECTED' as const),
        sentence: sentence(
          `${group.group.label}: ${start}, at least ${atLeast.toLocaleString('en-GB')} ${mark === 'LOWER' ? 'more' : 'fewer'} would be supported`,
        ),
        figures: [{ codes: { [by]: group.group.code }, measure, period: null }],
        weight: weightOf(mark === 'LOWER' ? 14 : 12, atLeast / 1_000),
      },
    ];
  });
}
