import type { Cube, Measure, Part } from '../cubes/cube.js';

/** A measure in words: what is counted, and what that is divided by. */
export interface ExplainMeasure {
  /** Its id; not a key, since what is worked out of a measure has the same. */
  readonly field: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly source: string;
  /** What is counted or added up. */
  readonly numerator: string;
  /** What it is divided by; null where nothing is. */
  readonly denominator: string | null;
}

/** Explains the measures of a question from their formulas. */
export function explainMeasures(
  cube: Cube,
  measures: readonly Measure[],
): readonly ExplainMeasure[] {
  return measures.map((measure) => {
    const { id, label, definition, unit, source } = measure;
    return { field: id, label, definition, unit, source, ...parts(cube, measure) };
  });
}

function parts(
  cube: Cube,
  { formula, label }: Measure,
): Pick<ExplainMeasure, 'numerator' | 'denominator'> {
  switch (formula.kind) {
    case 'ratio': {
      const times = formula.times === undefined ? '' : ` × ${formula.times}`;
      return {
        numerator: `${partWords(cube, formula.over)}${times}`,
        denominator: partWords(cube, formula.under),
      };
    }
    case 'perTime':
      return {
        numerator: partWords(cube, formula.over),
        denominator: formula.per === 'week' ? 'Weeks loaded' : 'Days',
      };
    default:
      return { numerator: label, denominator: null };
  }
}

/** Parts that are no measure of their own, by cube and part. */
const parted: Readonly<Record<string, string>> = {
  'placements.people_costed': 'People whose placements have a known cost on the last day',
  'placements.stay_days': 'Days from start to end, both counted, of the placements that end',
  'demand.assessment_days': 'Days from start to end of the assessments completed',
  'homeSupport.person_weeks': 'Person-weeks: each person once for each week',
  'supply.good': 'Locations rated good or outstanding',
  'supply.rated': 'Locations that are rated',
};

/** A part in words: the label of the measure that it is, or words of its own. */
function partWords(cube: Cube, part: Part): string {
  const measure = cube.measures.find(({ formula }) => 'id' in formula && formula.id === part.id);
  const words = measure?.label ?? parted[`${cube.id}.${part.id}`];
  if (!words) throw new Error(`no words for a part: ${cube.id}.${part.id}`);
  return words;
}
