/** The four states of a figure: missing is never zero, and suppressed is a third thing. */
export const figureStatuses = ['EXACT', 'ROUNDED', 'SUPPRESSED', 'NOT_AVAILABLE'] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** A value with its status, ready to show. */
export interface Figure {
  readonly value: number | null;
  /** As it is to be printed: `1,250`, `85.3%`, `£1,250`; `*` where suppressed, `–` where there is none. */
  readonly display: string;
  readonly status: FigureStatus;
  /** The ends of the interval, where one is defined. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
}
