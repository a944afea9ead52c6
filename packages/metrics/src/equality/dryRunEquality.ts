import type { Explain } from '../explain/explain.js';
import { cubeOf } from '../question/checkQuestion.js';
import { loadedPeriod } from '../coverage/coverage.js';
import { readStanding } from '../coverage/standing.js';
import { populationsOf } from '../population/populations.js';
import { nothingLoaded } from './answerEquality.js';
import { askCounts, type EqualityContext } from './countGroups.js';
import { equalityMeasureOf } from './equalityMeasure.js';
import { equalityMoments } from './equalityMoments.js';
import type { EqualityQuestion } from './equalityQuestion.js';
import { explainEquality } from './explainEquality.js';
import { residentsOf } from './residents/residents.js';

/**
 * Explains a comparison without reading a fact: reference tables, populations and the record of loads are all it looks
 * at. Its cells are those of the groups at each moment, before small ones are shown together.
 */
export async function dryRunEquality(
  question: EqualityQuestion,
  context: EqualityContext,
): Promise<{ readonly explain: Explain }> {
  const started = performance.now();
  const measure = equalityMeasureOf(question.measure);
  const { loaded, coverage } = await readStanding(context.db, context.authority);
  const period = loadedPeriod(coverage, cubeOf(measure.cube));
  const moments = equalityMoments(question, measure, period);
  const populations = await populationsOf(context.db, context.authority, loaded.dataVersion);
  const { by, base = 'KNOWN' } = question;
  const moment = moments[0] ?? nothingLoaded;
  const request = { measure, by, base, wards: populations.wardNames };
  const explain = { sql: false, dryRun: true };
  const counted = await askCounts(
    request,
    moment,
    { dimensions: [by], where: {}, explain },
    context,
  );
  const { cells } = counted.explain;
  return {
    explain: {
      ...explainEquality(counted.explain, {
        question,
        base,
        population: residentsOf(populations, by, Number(moment.period.to.slice(0, 4))).source,
        reference: null,
        standardAges: null,
        notes: [],
        withheld: null,
        durationMs: performance.now() - started,
      }),
      cells: cells === null ? null : cells * Math.max(1, moments.length),
    },
  };
}
