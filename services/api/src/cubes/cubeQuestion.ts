import type {
  Cube,
  ExplainWish,
  Grid,
  NamedPeriod,
  OrderBy,
  Question,
  Top,
} from '@careshape/metrics';
import type { Selection } from '../graphql/selection.js';
import { wishesIn } from './figureWishes.js';
import { holdsRows, notGrouped } from './notGrouped.js';

/** The arguments of a cube's root field, as GraphQL hands them over. */
export interface CubeArguments {
  /** The GROUP BY. */
  readonly by: readonly string[];
  readonly where?: unknown;
  readonly having?: unknown;
  readonly orderBy?: readonly OrderBy[] | null;
  readonly grid: Grid;
  readonly periods?: readonly NamedPeriod[] | null;
  readonly top?: Top | null;
}

/** The fields of a grid that need no rows. */
const withoutRows = new Set(['totals', 'period', 'periods', 'coverage', 'dataVersion']);

/**
 * The question the arguments and a selection ask of a cube: `by` is the GROUP BY, the measures selected are the columns.
 *
 * @throws GraphQLError where a dimension is selected that is not in `by`
 */
export function cubeQuestion(
  cube: Cube,
  { by, where, having, orderBy, grid, periods, top }: CubeArguments,
  selections: readonly Selection[],
  explain?: ExplainWish,
): Question {
  checkGrouped(cube, by, selections);
  const rowsWanted = selections.some(({ field }) => !withoutRows.has(field));
  return {
    cube: cube.id,
    dimensions: rowsWanted ? by : [],
    measures: measuresIn('rows', cube, selections),
    where: withoutNulls(where ?? {}) as Question['where'],
    having: having ? (withoutNulls(having) as Question['having']) : undefined,
    orderBy: rowsWanted ? (orderBy ?? []) : [],
    grid: grid === 'FULL' ? undefined : grid,
    totals: measuresIn('totals', cube, selections),
    periods: periods ? (withoutNulls(periods) as Question['periods']) : undefined,
    figures: wishesIn('rows', cube, selections),
    totalFigures: wishesIn('totals', cube, selections),
    top: rowsWanted ? (top ?? undefined) : undefined,
    // undefined where they are not, so that the same question keeps the same words
    findings: selections.some(({ field }) => field === 'findings') || undefined,
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

function checkGrouped(cube: Cube, by: readonly string[], selections: readonly Selection[]): void {
  const rows = selections.filter(({ field }) => holdsRows(field));
  for (const { field, nodes } of rows.flatMap(({ inner }) => inner)) {
    const isDimension = cube.dimensions.some(({ id }) => id === field);
    if (isDimension && !by.includes(field)) throw notGrouped(cube, { dimension: field, by }, nodes);
  }
}

/** The measures selected in one field of a grid, in the order they are written. */
function measuresIn(field: string, cube: Cube, selections: readonly Selection[]): string[] {
  const inner = selections
    .filter((selection) => selection.field === field)
    .flatMap((one) => one.inner);
  const selected = new Set(inner.map((selection) => selection.field));
  return [...selected].filter((name) => cube.measures.some(({ id }) => id === name));
}

/** GraphQL lets a client write null for "not given". */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(given.map(([key, inner]) => [key, withoutNulls(inner)]));
}
