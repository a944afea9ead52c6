import {
  type Figure,
  type FigureReason,
  figureReasons,
  type FigureStatus,
} from '../../gate/figure.js';
import type { GatedNumber } from '../../gate/gatedNumber.js';

/** The number of a figure with where the true one lies, to work with further. */
export function gatedNumber({ value, status, least, most }: Figure): GatedNumber {
  return { value, status, range: { least, most } };
}

/** Suppressed where any of some numbers is, else not available where any is missing, else exact only where all are. */
export function statusAmong(numbers: readonly Pick<GatedNumber, 'status'>[]): FigureStatus {
  const worst = (['SUPPRESSED', 'NOT_AVAILABLE', 'ROUNDED'] as const).find((status) =>
    numbers.some((number) => number.status === status),
  );
  return worst ?? 'EXACT';
}

/** Why a figure made of some others is not there, or is of a part only: what is missing before what is there in part. */
export function reasonAmong(figures: readonly Figure[]): FigureReason | null {
  const missing = figures.filter(({ status }) => status === 'NOT_AVAILABLE');
  const reasons = (missing.length > 0 ? missing : figures).map(({ reason }) => reason);
  return figureReasons.find((reason) => reasons.includes(reason)) ?? null;
}
