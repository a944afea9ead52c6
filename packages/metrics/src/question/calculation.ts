/** What can be worked out of a measure in a row; every one is made of figures that have passed the gate. */
export const calculations = [
  'VALUE',
  'SHARE_OF_TOTAL',
  'SHARE_OF_PARENT',
  'PER_1000',
  'RANK',
  'CUMULATIVE',
  'ROLLING_3',
  'ROLLING_12',
  'MEDIAN',
  'P90',
] as const;
export type Calculation = (typeof calculations)[number];

/** How a measure in one period is compared with the same in another: later less earlier, in percent of the earlier, or over it. */
export const changes = ['DIFFERENCE', 'PERCENT', 'RATIO'] as const;
export type Change = (typeof changes)[number];

/** A measure of a row in one of the periods (left out: the first), as it stands or worked out further. */
export interface CalculationWish {
  readonly of: string;
  readonly period?: string | undefined;
  readonly as: Calculation;
}

/** The change of a measure of a row from one named period to another. */
export interface ChangeWish {
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly change: Change;
}

/** A figure wanted of each row beside its plain measures. */
export type FigureWish = CalculationWish | ChangeWish;

/** Whether a figure wanted is a change between two periods. */
export function isChange(wish: FigureWish): wish is ChangeWish {
  return 'change' in wish;
}

/** The name of a figure in a row: the same for the same wish. */
export function figureKey(wish: FigureWish): string {
  return isChange(wish)
    ? JSON.stringify([wish.of, wish.change, wish.from, wish.to])
    : JSON.stringify([wish.of, wish.as, wish.period ?? null]);
}
