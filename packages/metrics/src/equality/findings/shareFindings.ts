import type { Finding } from '../../findings/finding.js';
import { sentence, weightOf } from '../../findings/slice.js';
import { figureWords } from '../../findings/words/figureWords.js';
import type { EqualityGroup } from '../compareGroups.js';
import type { EqualityDimension } from '../equalityQuestion.js';

const percent = { unit: '' };

/**
 * Whose share of people supported is above or below their share of residents, by more than chance and by more than
 * rounding: where the crude ratio is marked. Ages are not allowed for.
 */
export function shareFindings(
  groups: readonly EqualityGroup[],
  by: EqualityDimension,
): readonly Finding[] {
  return groups.flatMap(({ group, share, populationShare, representationMark: mark }) => {
    if (mark !== 'HIGHER' && mark !== 'LOWER') return [];
    if (share.value === null || populationShare.value === null) return [];
    // two that print alike would read as a slip
    if (share.display === populationShare.display) return [];
    const place = { codes: { [by]: group.code }, period: null };
    return [
      {
        kind:
          mark === 'HIGHER' ? ('MORE_THAN_EXPECTED' as const) : ('FEWER_THAN_EXPECTED' as const),
        sentence: sentence(
          `${group.label}: ${figureWords(share, percent)} of people supported, ${mark === 'HIGHER' ? 'more' : 'less'} than their ${figureWords(populationShare, percent)} of residents`,
        ),
        figures: [
          { ...place, measure: 'share' },
          { ...place, measure: 'populationShare' },
        ],
        weight: weightOf(15, Math.abs(share.value - populationShare.value) / 100),
      },
    ];
  });
}
