import type { Figure } from '../../gate/figure.js';
import type { ComparedMeasure, Slice } from '../../findings/slice.js';
import { dimensionWords } from '../../findings/words/dimensionWords.js';
import type { MeasureWords } from '../../findings/words/measureWords.js';
import type { EqualityGroup } from '../compareGroups.js';
import type { EqualityDimension } from '../equalityQuestion.js';

/** A figure of equality as sentences speak of it. */
export interface Spoken {
  readonly measure: ComparedMeasure;
  readonly words: MeasureWords;
}

/** The words of a figure of equality: a level, neither good nor bad by itself. */
export function spokenOf(
  id: string,
  words: { readonly noun: string; readonly unit?: string; readonly counted?: boolean },
): Spoken {
  const { noun, unit = '', counted = false } = words;
  return {
    measure: { id, unit, polarity: 'neutral', formula: { kind: counted ? 'people' : 'ratio' } },
    words: { noun, counted, unit: unit === '%' || counted ? '' : unit },
  };
}

/** A figure of every group, side by side. */
export function sliceOfGroups(
  groups: readonly EqualityGroup[],
  by: EqualityDimension,
  { measure, words }: Spoken,
  figureOf: (group: EqualityGroup) => Figure,
): Slice {
  return {
    measure,
    words,
    points: groups.map((group) => ({
      name: group.group.label,
      codes: { [by]: group.group.code },
      time: null,
      unknown: false,
      figure: figureOf(group),
    })),
    overall: null,
    group: dimensionWords([{ id: by }]),
    start: '',
    isPart: false,
  };
}
