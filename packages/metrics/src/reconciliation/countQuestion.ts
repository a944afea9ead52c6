import type { ListWhere } from '../lists/engine/list.js';
import type { Where } from '../question/question.js';

/** A total of a cube. */
export interface TotalQuestion {
  readonly kind: 'total';
  readonly cube: string;
  readonly measure: string;
  readonly where: Where;
}

/** Rows of a cube by one dimension: how many there are, or the highest of them. */
export interface RowsQuestion {
  readonly kind: 'rows';
  readonly cube: string;
  readonly dimension: string;
  readonly measure: string;
  readonly where: Where;
  readonly take: 'rows' | 'highest';
}

/** Lines of a list: how many there are, how many different ones by a field, or the sum of a field. */
export interface LinesQuestion {
  readonly kind: 'lines';
  readonly list: 'locations' | 'providers' | 'contracts';
  readonly where: ListWhere;
  readonly take: 'lines' | 'different' | 'sum';
  /** The field that is told apart or added up; the key where lines are counted. */
  readonly field: string;
}

/** The wards of a zone. */
export interface WardsQuestion {
  readonly kind: 'wards';
  readonly zone: string;
}

/** A number that needs no question. */
export interface KnownNumber {
  readonly kind: 'number';
  readonly value: number;
  readonly words: string;
}

/** One question to the platform whose answer is one number: what a published figure is computed from. */
export type CountQuestion =
  TotalQuestion | RowsQuestion | LinesQuestion | WardsQuestion | KnownNumber;
