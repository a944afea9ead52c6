import {
  allOthers,
  type AnswerColumns,
  type AnswerRow,
  type Cube,
  type DimensionValue,
  type GroupKey,
  groupKeys,
} from '@careshape/metrics';
import type { CubeAnswered } from '../cache/cubeCache.js';
import { findingFields } from '../findings/findingFields.js';
import { enumName } from '../types/closedList.js';
import { fieldNames } from '../catalogue/fieldNames.js';

/** An answer in the shape of the cube's GraphQL types: dimensions and measures side by side in a row. */
export function cubeAnswer(cube: Cube, { answer, fromCache }: CubeAnswered): object {
  const { columns, rows, totals, period, periods } = answer;
  const open = new Set(cube.dimensions.filter(({ kind }) => kind === 'open').map(({ id }) => id));
  return {
    columns: columnFields(cube, columns),
    rows: rows.map((row) => ({
      ...dimensionFields(row, open),
      ...row.measures,
      figures: row.figures,
      // made when they are read: most clients read the dimensions by name
      get keys() {
        // a bucket of several periods is cut by none of them
        return groupKeys(row, columns, periods ? null : period).map((key) => keyFields(cube, key));
      },
    })),
    totals: { ...totals, figures: answer.totalFigures, keys: [] },
    rowCount: answer.rowCount,
    withheld: answer.withheld,
    period,
    periods: Object.entries(periods ?? {}).map(([name, days]) => ({ name, ...days })),
    coverage: answer.coverage,
    findings: answer.findings.map((finding) =>
      findingFields(finding, (dimension, code) => codeName(cube, dimension, code)),
    ),
    notices: answer.notices,
    explain: { ...answer.explain, fromCache },
    dataVersion: answer.dataVersion,
  };
}

function columnFields(cube: Cube, { dimensions, measures }: AnswerColumns): object {
  return {
    dimensions: dimensions.map((dimension) => ({
      ...dimension,
      ...fieldNames(cube, dimension),
    })),
    measures: measures.map((measure) => ({
      ...measure,
      ...fieldNames(cube, measure),
      scale: scaleOf(measure.unit),
    })),
  };
}

function scaleOf(unit: string): string {
  if (unit === '%') return 'PERCENT';
  return unit.includes('per 1,000') ? 'PER_1000' : 'NUMBER';
}

/** A key whose code is written as filters take it: that of a closed list as its enum value. */
function keyFields(cube: Cube, key: GroupKey): GroupKey {
  if (key.status === 'OTHER') return key;
  return { ...key, code: codeName(cube, key.dimension, key.code) };
}

function codeName(cube: Cube, dimension: string, code: string): string {
  const list = cube.dimensions.find(({ id }) => id === dimension)?.list;
  return list ? enumName(list, code) : code;
}

function dimensionFields({ dimensions }: AnswerRow, open: ReadonlySet<string>): object {
  return Object.fromEntries(
    Object.entries(dimensions).map(([id, value]) => [
      id,
      open.has(id) ? named(value) : isOthers(value) ? null : value,
    ]),
  );
}

/** A closed list has no value for all that are not among the top: its keys tell of them. */
function isOthers(value: DimensionValue): boolean {
  return typeof value === 'object' && value?.code === allOthers.code;
}

function named(value: DimensionValue): { code: string; name: string } | null {
  if (value === null) return null;
  if (typeof value === 'string') return { code: value, name: value };
  return { code: value.code, name: value.label };
}
