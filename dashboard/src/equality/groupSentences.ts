import { intervalText } from '../charts/intervals/intervalText.js';
import { allowsForAge, type EqualityGroup, intervalOf } from './ratioRows.js';
import { significanceWords } from './significanceWords.js';

/** One sentence a group: the ratio with its interval, what it says, and how many people that is. */
export function groupSentences(
  groups: readonly EqualityGroup[],
): readonly { readonly name: string; readonly words: string }[] {
  const aged = allowsForAge(groups);
  return groups.map((group) => {
    const ratio = aged ? group.standardisedRatio : group.representationRatio;
    const mark = aged ? group.standardisedRatioMark : group.representationMark;
    const people = aged ? group.peopleToParityForAge : group.peopleToParity;
    if (ratio.status === 'SUPPRESSED') {
      return {
        name: group.group.label,
        words: 'too few people to show without someone being recognised.',
      };
    }
    if (ratio.value === null)
      return { name: group.group.label, words: 'too few people to compare.' };
    const size =
      people.value === null || mark === 'TOO_CLOSE_TO_CALL' || mark === null
        ? ''
        : ` Parity would be about ${people.display.replace(/^[-−]/, '')} people ${people.value > 0 ? 'more' : 'fewer'}.`;
    return {
      name: group.group.label,
      words: `${significanceWords(mark)}. Ratio ${intervalText(intervalOf(ratio))}.${size}`,
    };
  });
}
