/** The four states of a figure: missing is never zero, and suppressed is a third thing. */
export const figureStatuses = ['EXACT', 'ROUNDED', 'SUPPRESSED', 'NOT_AVAILABLE'] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/**
 * Why a figure is not there, or is not of all that was asked: the days are not loaded (`NOT_LOADED`), later records may
 * still change them (`UNSETTLED`), some of the days are not loaded and the figure is of the others (`PARTIAL`), or there is
 * nothing that it could be worked out from (`NO_VALUE`).
 */
export const figureReasons = ['NOT_LOADED', 'UNSETTLED', 'PARTIAL', 'NO_VALUE'] as const;
export type FigureReason = (typeof figureReasons)[number];

/** A value with its status, ready to show. */
export interface Figure {
  readonly value: number | null;
  /** As it is to be printed: `1,250`, `85.3%`, `£1,250`; `*` where suppressed, `–` where there is none. */
  readonly display: string;
  readonly status: FigureStatus;
  /** Why it is not available, or is of a part of the period only; null where it is what was asked for, or suppressed. */
  readonly reason: FigureReason | null;
  /** The ends of the interval, where one is defined. */
  readonly lower: number | null;
  readonly upper: number | null;
  /**
   * Where the true, unrounded figure lies, both ends inside, by what the gate shows and its policy: the figure itself where it
   * is exact; null where nothing bounds it on that side.
   */
  readonly least: number | null;
  readonly most: number | null;
  readonly unit: string;
}
