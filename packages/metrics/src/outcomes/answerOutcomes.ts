import type { AnswerContext } from '../answer/answer.js';
import type { Explain } from '../explain/explain.js';
import { notingSql } from '../explain/explainSql.js';
import { readStanding } from '../coverage/standing.js';
import { type ExplainWish, QuestionError } from '../question/question.js';
import { suggest } from '../question/suggest.js';
import type { Finding } from '../findings/finding.js';
import { outcomeFindings } from './outcomeFindings.js';
import { explainOutcomes } from './explainOutcomes.js';
import { type OutcomeArea, outcomeAreas } from './outcomeAreas.js';
import { outcomeDefinition, type OutcomeMeasure, outcomeMeasures } from './outcomeMeasures.js';
import { type OutcomeYear, outcomeYears } from './outcomeYears.js';
import { type IndicatorRow, readIndicators } from './readIndicators.js';

/** Which outcomes are wanted. */
export interface OutcomesQuestion {
  /** Codes of measures; left out, all of them. */
  readonly codes?: readonly string[] | undefined;
  /** Parts of the framework, as `Independence`; left out, all of them. */
  readonly themes?: readonly string[] | undefined;
  readonly explain?: ExplainWish | undefined;
}

/** A measure with its years. */
export interface OutcomeMeasureAnswer extends Omit<OutcomeMeasure, 'numerator' | 'denominator'> {
  readonly definition: string;
  /** The latest year with a figure of the authority; null where there is none. */
  readonly latest: OutcomeYear | null;
  /** Oldest first. */
  readonly years: readonly OutcomeYear[];
}

/** Outcomes as published, beside those of other areas. */
export interface OutcomesAnswer {
  /** In the order of the framework; only those of which something is loaded. */
  readonly measures: readonly OutcomeMeasureAnswer[];
  readonly areas: readonly OutcomeArea[];
  /** Where the authority does better or worse by more than the margin of error, in sentences. */
  readonly findings: readonly Finding[];
  /** How many figures the publisher suppressed. */
  readonly withheld: number;
  readonly explain: Explain;
}

/**
 * Answers what the authority reached by the national framework, year by year, beside its region and the nation.
 *
 * @throws QuestionError for a code that is no measure
 */
export async function answerOutcomes(
  { codes, themes, explain }: OutcomesQuestion,
  { db, authority, policy }: AnswerContext,
): Promise<OutcomesAnswer> {
  const started = performance.now();
  const wanted = measuresOf(codes, themes);
  const { loaded } = await readStanding(db, authority);
  const told = (counts: { withheld: number; cells: number } | null, sql: string | null) =>
    explainOutcomes(loaded, wanted, {
      policy,
      withheld: counts && counts.withheld,
      cells: counts && counts.cells,
      sql,
      durationMs: performance.now() - started,
    });
  if (explain?.dryRun)
    return { measures: [], areas: [], findings: [], withheld: 0, explain: told(null, null) };
  const noted = explain?.sql ? notingSql(db) : null;
  const rows = await readIndicators(
    noted?.db ?? db,
    authority,
    wanted.map(({ code }) => code),
  );
  const areas = outcomeAreas(rows, authority);
  const byCode = Map.groupBy(rows, ({ code }) => code);
  const measures = wanted.flatMap((measure) => {
    const ours = byCode.get(measure.code);
    return ours ? [answerOf(measure, outcomeYears(ours, measure, areas))] : [];
  });
  const withheld = suppressed(rows);
  const cells = measures.reduce((sum, { years }) => sum + years.length * areas.length, 0);
  return {
    measures,
    areas,
    findings: outcomeFindings(measures, areas),
    withheld,
    explain: told({ withheld, cells }, noted?.sql() ?? null),
  };
}

function measuresOf(
  codes: readonly string[] | undefined,
  themes: readonly string[] | undefined,
): readonly OutcomeMeasure[] {
  checkWords('outcome measure', codes ?? [], allCodes);
  checkWords('theme of outcomes', themes ?? [], allThemes);
  return outcomeMeasures.filter(
    ({ code, theme }) => (codes?.includes(code) ?? true) && (themes?.includes(theme) ?? true),
  );
}

const allCodes = outcomeMeasures.map(({ code }) => code);
const allThemes = [...new Set(outcomeMeasures.map(({ theme }) => theme))];

function checkWords(what: string, words: readonly string[], known: readonly string[]): void {
  const lost = words.find((word) => !known.includes(word));
  if (lost !== undefined)
    throw new QuestionError(
      'unknown-code',
      `there is no ${what} "${lost}".${suggest(lost, known)} There are ${known.join(', ')}`,
    );
}

function answerOf(measure: OutcomeMeasure, years: readonly OutcomeYear[]): OutcomeMeasureAnswer {
  return {
    ...measure,
    definition: outcomeDefinition(measure),
    latest: years.findLast(({ own }) => own.value.value !== null) ?? null,
    years,
  };
}

function suppressed(rows: readonly IndicatorRow[]): number {
  return rows.filter(({ field, status }) => field === 'outcome' && status === 'suppressed').length;
}
