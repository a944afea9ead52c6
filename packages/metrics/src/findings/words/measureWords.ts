import type { Measure } from '../../cubes/cube.js';

/** A measure as sentences speak of it. */
export interface MeasureWords {
  /** `hours delivered`, `occupancy`. */
  readonly noun: string;
  /** Whether it is a number of things, which one has most or fewest of, and not a level, which is highest or lowest. */
  readonly counted: boolean;
  /** What follows a figure: ` days`; empty where the noun or the figure says it. */
  readonly unit: string;
}

/** Nouns of measures whose label is a heading and not yet a noun. */
const nouns: Readonly<Record<string, string>> = {
  ratedGoodOrBetter: 'share of services rated good or outstanding',
  peopleAtEnd: 'people on the last day',
  shareToLongTerm: 'share of requests that led to long-term support',
  shareToShortTerm: 'share of requests that led to short-term support',
  assessmentDays: 'mean time to complete an assessment',
  lengthOfStayDays: 'mean length of stay',
  capacity: 'beds reported as capacity',
  starts: 'starts of support',
  ends: 'ends of support',
};

/** The words of a measure, from its own record. */
export function measureWords({ id, label, unit, formula }: Measure): MeasureWords {
  const ratio = formula.kind === 'ratio';
  const noun = nouns[id] ?? label.charAt(0).toLowerCase() + label.slice(1);
  const isSaid = unit === '%' || unit === '£' || noun.includes(unit);
  return {
    noun,
    counted: !ratio && unit !== '£',
    unit: ratio && !isSaid ? ` ${unit}` : '',
  };
}
