import type { Finding } from '../../findings/finding.js';
import { sentence, weightOf } from '../../findings/slice.js';
import { figureWords } from '../../findings/words/figureWords.js';
import { dimensionWords } from '../../findings/words/dimensionWords.js';
import { listWords } from '../../findings/words/listWords.js';
import type { EqualityGroup } from '../compareGroups.js';
import type { EqualityDimension } from '../equalityQuestion.js';

/** More names than this are counted. */
const mostNames = 6;

/**
 * Which groups have more or fewer people supported than expected, by more than chance and by more than rounding; and for
 * which that is too close to call. Ages are allowed for where they are.
 *
 * A mark holds for every value that the counts can have, so that these sentences do.
 */
export function markFindings(
  groups: readonly EqualityGroup[],
  { by, aged }: { readonly by: EqualityDimension; readonly aged: boolean },
): readonly Finding[] {
  const measure = aged ? 'standardisedRatio' : 'representationRatio';
  const markOf = (group: EqualityGroup) =>
    aged ? group.standardisedRatioMark : group.representationMark;
  const figure = ({ group }: EqualityGroup) => ({
    codes: { [by]: group.code },
    measure,
    period: null,
  });
  const expected = aged
    ? 'expected for the ages of the group'
    : 'expected by its share of residents';
  const marked = groups.flatMap((group): readonly Finding[] => {
    const mark = markOf(group);
    if (mark !== 'HIGHER' && mark !== 'LOWER') return [];
    const ratio = group[measure];
    return [
      {
        kind: mark === 'HIGHER' ? 'MORE_THAN_EXPECTED' : 'FEWER_THAN_EXPECTED',
        sentence: sentence(
          `${group.group.label}: ${mark === 'HIGHER' ? 'more' : 'fewer'} people supported than ${expected}, ${figureWords(ratio, { unit: '' })} for each 1 expected`,
        ),
        figures: [figure(group)],
        weight: weightOf(mark === 'HIGHER' ? 45 : 60, Math.abs(Math.log(ratio.value!))),
      },
    ];
  });
  const close = groups.filter((group) => markOf(group) === 'TOO_CLOSE_TO_CALL');
  if (close.length === 0) return marked;
  const words = dimensionWords([{ id: by }]);
  const whom =
    close.length <= mostNames
      ? listWords(close.map(({ group }) => group.label))
      : close.length === groups.length
        ? `all ${groups.length} ${words}`
        : `${close.length} of the ${groups.length} ${words}`;
  return [
    ...marked,
    {
      kind: 'TOO_CLOSE_TO_CALL',
      sentence: sentence(
        `Too close to call, since chance or rounding could make the difference: ${whom}`,
      ),
      figures: close.map(figure),
      weight: 20,
    },
  ];
}
