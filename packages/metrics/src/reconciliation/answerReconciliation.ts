import type { AnswerContext } from '../answer/answer.js';
import type { Explain } from '../explain/explain.js';
import { readStanding } from '../coverage/standing.js';
import { QuestionError } from '../question/question.js';
import type { Contradiction } from './contradictions.js';
import { explainReconciliation } from './explainReconciliation.js';
import { isReconciliationKept, keptReconciliation } from './keptReconciliation.js';
import { cursorOf, pageHash, placeAfter } from './pageCursor.js';
import type { ReconciledFigure } from './reconcile.js';
import { type Verdict, verdicts } from './verdict.js';

/** Codes to keep. */
export interface KeptCodes {
  readonly in?: readonly string[] | null | undefined;
  readonly notIn?: readonly string[] | null | undefined;
}

/** Which reconciled figures are wanted; everything given must hold. */
export interface ReconciliationWhere {
  readonly verdict?: KeptCodes | null | undefined;
  readonly document?: KeptCodes | null | undefined;
  readonly subject?: KeptCodes | null | undefined;
  readonly figure?: KeptCodes | null | undefined;
}

/** Which page of which reconciled figures is wanted. */
export interface ReconciliationRequest {
  readonly where: ReconciliationWhere;
  readonly first: number;
  readonly after?: string | null | undefined;
  /** Whether only the explanation is wanted: nothing is computed. */
  readonly dryRun?: boolean;
}

/** The published figures of a filter beside the computed ones, page by page. */
export interface ReconciliationAnswer {
  readonly rows: readonly (ReconciledFigure & { readonly cursor: string })[];
  /** Rows on all pages. */
  readonly rowCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many rows have each verdict, whatever verdicts are asked for. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly figures: number }[];
  /** Figures printed in the papers that are loaded. */
  readonly published: number;
  /** Different figures among them that the platform can compute. */
  readonly computable: number;
  readonly contradictions: readonly Contradiction[];
  readonly explain: Explain;
}

/** Rows on a page, at most. */
export const reconciliationPageMost = 200;

/**
 * Answers which published figures come out of the loaded records.
 *
 * @throws QuestionError for a page too large
 * @throws ListError for a cursor of another question, or of the data before a load
 */
export async function answerReconciliation(
  request: ReconciliationRequest,
  context: AnswerContext,
): Promise<ReconciliationAnswer> {
  const { where, first } = request;
  if (!Number.isInteger(first) || first < 0 || first > reconciliationPageMost)
    throw new QuestionError(
      'page-too-large',
      `first is ${first}; it must be a whole number from 0 to ${reconciliationPageMost}: ask for a smaller page and go on with after`,
      {
        field: 'first',
        limit: reconciliationPageMost,
        allowed: [`0 to ${reconciliationPageMost}`],
      },
    );
  const started = performance.now();
  const { loaded } = await readStanding(context.db, context.authority);
  const { dataVersion } = loaded;
  const fromCache = !request.dryRun && isReconciliationKept(dataVersion, context);
  const explain = (rows: readonly ReconciledFigure[] | null) =>
    explainReconciliation(loaded, rows, {
      policy: context.policy,
      durationMs: performance.now() - started,
      fromCache,
    });
  if (request.dryRun) return { ...nothing, explain: explain(null) };
  const { published, figures, contradictions } = await keptReconciliation(dataVersion, context);
  const within = figures.filter((row) => isWithin(row, { ...where, verdict: null }));
  const rows = within.filter(({ verdict }) => isKept(verdict, where.verdict));
  const hash = pageHash([where, context.authority, context.policy.name]);
  const start = placeAfter(request.after, { hash, dataVersion });
  return {
    rows: rows
      .slice(start, start + first)
      .map((row, i) => ({ ...row, cursor: cursorOf({ hash, dataVersion }, start + i) })),
    rowCount: rows.length,
    hasNextPage: start + first < rows.length,
    hasPreviousPage: start > 0,
    verdicts: verdicts.map((verdict) => ({
      verdict,
      figures: within.filter((row) => row.verdict === verdict).length,
    })),
    published,
    computable: new Set(figures.map(({ figure }) => figure.id)).size,
    contradictions,
    explain: explain(rows),
  };
}

const nothing: Omit<ReconciliationAnswer, 'explain'> = {
  rows: [],
  rowCount: 0,
  hasNextPage: false,
  hasPreviousPage: false,
  verdicts: [],
  published: 0,
  computable: 0,
  contradictions: [],
};

function isWithin({ figure, verdict }: ReconciledFigure, where: ReconciliationWhere): boolean {
  return (
    isKept(verdict, where.verdict) &&
    isKept(figure.documentId, where.document) &&
    isKept(figure.subject, where.subject) &&
    isKept(figure.id, where.figure)
  );
}

function isKept(code: string, filter: KeptCodes | null | undefined): boolean {
  const { in: wanted, notIn } = filter ?? {};
  return (!wanted || wanted.includes(code)) && !notIn?.includes(code);
}
