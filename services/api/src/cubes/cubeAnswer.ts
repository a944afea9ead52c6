import type { AnswerRow, Cube, DimensionValue } from '@careshape/metrics';
import type { CubeAnswered } from '../cache/cubeCache.js';

/** An answer in the shape of the cube's GraphQL types: dimensions and measures side by side in a row. */
export function cubeAnswer(cube: Cube, { answer, fromCache }: CubeAnswered): object {
  const open = new Set(cube.dimensions.filter(({ kind }) => kind === 'open').map(({ id }) => id));
  return {
    rows: answer.rows.map((row) => ({ ...dimensionFields(row, open), ...row.measures })),
    totals: answer.totals,
    rowCount: answer.rowCount,
    withheld: answer.withheld,
    period: answer.period,
    coverage: answer.coverage,
    pageInfo: {
      hasNextPage: answer.hasNextPage,
      hasPreviousPage: answer.hasPreviousPage,
      startCursor: answer.rows[0]?.cursor ?? null,
      endCursor: answer.rows.at(-1)?.cursor ?? null,
    },
    explain: { ...answer.explain, fromCache },
  };
}

function dimensionFields({ dimensions }: AnswerRow, open: ReadonlySet<string>): object {
  return Object.fromEntries(
    Object.entries(dimensions).map(([id, value]) => [id, open.has(id) ? named(value) : value]),
  );
}

function named(value: DimensionValue): { code: string; name: string } | null {
  if (value === null) return null;
  if (typeof value === 'string') return { code: value, name: value };
  return { code: value.code, name: value.label };
}
