import {
  type Cube,
  type ExplainWish,
  type OrderBy,
  type Question,
  QuestionError,
} from '@careshape/metrics';
import type { Selection } from '../graphql/selection.js';

/** The arguments of a cube's root field, as GraphQL hands them over. */
export interface CubeArguments {
  readonly where?: unknown;
  readonly having?: unknown;
  readonly orderBy?: readonly OrderBy[] | null;
  readonly first: number;
  readonly after?: string | null;
}

/**
 * The question a selection and its arguments ask of a cube: the dimensions selected inside `rows` are the GROUP BY.
 *
 * @throws QuestionError where `rows` is selected twice with different dimensions: one answer has one grouping
 */
export function cubeQuestion(
  cube: Cube,
  args: CubeArguments,
  selections: readonly Selection[],
  explain?: ExplainWish,
): Question {
  const rows = selections.filter(({ field }) => field === 'rows');
  const groupings = new Set(rows.map((selection) => dimensionsOf(cube, selection).join()));
  if (groupings.size > 1)
    throw new QuestionError(
      'unknown-dimension',
      `${cube.id}: rows is selected twice with different dimensions; ask ${cube.id} twice instead, each under an alias`,
    );
  const totals = selections.filter(({ field }) => field === 'totals');
  return {
    cube: cube.id,
    dimensions: rows[0] ? dimensionsOf(cube, rows[0]) : [],
    measures: measuresOf(cube, rows),
    where: withoutNulls(args.where ?? {}) as Question['where'],
    having: args.having ? (withoutNulls(args.having) as Question['having']) : undefined,
    orderBy: args.orderBy ?? [],
    first: args.first,
    after: args.after ?? undefined,
    totals: measuresOf(cube, totals),
    explain,
  };
}

/**
 * What is wanted of the explanation: SQL where it is selected, and nothing else where `explain` stands alone.
 *
 * Undefined where neither is, so that the same question keeps the same words.
 */
export function explainWish(selections: readonly Selection[]): ExplainWish | undefined {
  const explained = selections.filter(({ field }) => field === 'explain');
  const sql = explained.some(({ inner }) => inner.some(({ field }) => field === 'sql'));
  const dryRun = explained.length > 0 && explained.length === selections.length;
  return sql || dryRun ? { sql, dryRun } : undefined;
}

function dimensionsOf(cube: Cube, { inner }: Selection): string[] {
  const selected = new Set(inner.map(({ field }) => field));
  return cube.dimensions.map(({ id }) => id).filter((id) => selected.has(id));
}

function measuresOf(cube: Cube, selections: readonly Selection[]): string[] {
  const selected = new Set(selections.flatMap(({ inner }) => inner.map(({ field }) => field)));
  return cube.measures.map(({ id }) => id).filter((id) => selected.has(id));
}

/** GraphQL lets a client write null for "not given". */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(given.map(([key, inner]) => [key, withoutNulls(inner)]));
}
