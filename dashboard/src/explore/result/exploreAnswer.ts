import type { RecordsSpan } from '../../charts/parts/timeSpans.js';
import type { RecordsEnd } from '../../shell/recordsText.js';
import type { FindingWords } from '../../findings/saidOf.js';
import type { Figure } from '../../figures/figure.js';
import { figureOf } from '../../figures/figureOf.js';
import type { Exploration } from '../exploration/exploration.js';
import { askedDimensions } from '../exploration/explorationText.js';
import { exploreTimeText } from '../exploration/exploreTime.js';
import type { DaySpan } from '../choices/periodParts.js';
import type { Subject, SubjectDimension } from '../exploration/subject.js';

/** The value of one dimension in one row. */
export interface ExploreKey {
  /** Name of a closed list, code of an open one, first day of a bucket of time; null where the records say nothing. */
  readonly value: string | null;
  readonly label: string;
}

/** One row: a key for each dimension and a figure for each measure, in the order asked for. */
export interface ExploreRow {
  readonly keys: readonly ExploreKey[];
  readonly figures: readonly Figure[];
}

/** An answer to an exploration, ready to show. */
export interface ExploreAnswer {
  readonly rows: readonly ExploreRow[];
  /** Over the whole question, worked out on their own. */
  readonly totals: readonly Figure[];
  readonly rowCount: number;
  readonly withheld: number;
  /** What the API found in them. */
  readonly findings: readonly FindingWords[];
  /** The period counted in, where the subject has time. */
  readonly period: DaySpan | null;
  /** Of which days the records it stands on tell. */
  readonly coverage: readonly (RecordsEnd & RecordsSpan)[];
  readonly cells: number | null;
  readonly dataVersion: number;
  readonly filters: readonly string[];
  readonly disclosure: string;
}

/** The root field of an answer as the API gives it. */
interface Given {
  readonly rows: readonly Record<string, unknown>[];
  readonly totals: Record<string, Figure>;
  readonly rowCount: number;
  readonly withheld: number;
  readonly findings: readonly FindingWords[];
  readonly period?: DaySpan | null;
  readonly coverage: readonly (RecordsEnd & RecordsSpan)[];
  readonly explain: {
    readonly cells: number | null;
    readonly dataVersion: number;
    readonly filters: readonly string[];
    readonly disclosure: string;
  };
}

/** Reads an answer; null where the API gave none. */
export function exploreAnswer(
  data: unknown,
  exploration: Exploration,
  subject: Subject,
): ExploreAnswer | null {
  const given = (data as Record<string, Given | null> | undefined)?.[subject.id];
  if (!given) return null;
  const dimensions = askedDimensions(exploration, subject);
  const { explain } = given;
  return {
    rows: given.rows.map((row) => ({
      keys: dimensions.map((dimension) => keyOf(row[dimension.id], dimension)),
      figures: exploration.measures.map((id) => figureOf(row[id] as Figure | undefined)),
    })),
    totals: exploration.measures.map((id) => figureOf(given.totals[id])),
    rowCount: given.rowCount,
    withheld: given.withheld,
    findings: given.findings,
    period: given.period ? { from: given.period.from, to: given.period.to } : null,
    coverage: given.coverage,
    cells: explain.cells,
    dataVersion: explain.dataVersion,
    filters: explain.filters,
    disclosure: explain.disclosure,
  };
}

function keyOf(given: unknown, { id, kind }: SubjectDimension): ExploreKey {
  if (given === null || given === undefined) return { value: null, label: 'Not recorded' };
  switch (kind) {
    case 'CLOSED': {
      const { code, label } = given as { code: string; label: string };
      return { value: code, label };
    }
    case 'OPEN': {
      const { code, name } = given as { code: string; name: string };
      return { value: code, label: name };
    }
    case 'FLAG':
      return { value: String(given), label: given === true ? 'Yes' : 'No' };
    case 'TIME':
      return { value: String(given), label: exploreTimeText(id, String(given)) };
    default:
      throw new Error(`unknown kind of dimension: ${kind satisfies never}`);
  }
}
