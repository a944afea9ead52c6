import type { Period, TimeGrain } from '@careshape/domain';
import { bucketEnd } from '../../question/buckets.js';
import type { AnswerColumns, AnswerRow } from '../answer.js';
import { allOthers } from '../top/foldDimension.js';
import { bucketLabel } from './bucketLabel.js';

/** What a key stands for: a value, a value that is not known, or all that a list does not name. */
export const keyStatuses = ['VALUE', 'UNKNOWN', 'OTHER'] as const;
export type KeyStatus = (typeof keyStatuses)[number];

/** The value of one dimension in one row, in the same shape for every dimension. */
export interface GroupKey {
  readonly dimension: string;
  readonly code: string;
  readonly label: string;
  /** The days of a bucket of time that were counted; null for what is no time. */
  readonly from: string | null;
  readonly to: string | null;
  readonly status: KeyStatus;
}

/** The keys of a row: one for each dimension it is grouped by, in the order asked for. */
export function groupKeys(
  { dimensions: values }: Pick<AnswerRow, 'dimensions'>,
  { dimensions }: Pick<AnswerColumns, 'dimensions'>,
  period: Period | null,
): readonly GroupKey[] {
  return dimensions.map(({ id: dimension }) => {
    const value = values[dimension] ?? null;
    if (value === null)
      return { dimension, code: 'unknown', label: 'Not known', ...noTime, status: 'UNKNOWN' };
    if (typeof value === 'string') return timeKey(dimension as TimeGrain, value, period);
    const { code, label } = value;
    return {
      dimension,
      code,
      label,
      ...noTime,
      status: statusOf(code),
    };
  });
}

function statusOf(code: string): KeyStatus {
  if (code === allOthers.code) return 'OTHER';
  return code === 'unknown' ? 'UNKNOWN' : 'VALUE';
}

const noTime = { from: null, to: null } as const;

function timeKey(grain: TimeGrain, code: string, period: Period | null): GroupKey {
  const starts = grain === 'financialYear' ? `${code.slice(0, 4)}-04-01` : code;
  const ends = bucketEnd(starts, grain);
  return {
    dimension: grain,
    code,
    label: bucketLabel(starts, grain),
    from: period && starts < period.from ? period.from : starts,
    to: period && ends > period.to ? period.to : ends,
    status: 'VALUE',
  };
}
