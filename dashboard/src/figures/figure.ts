import type { FigurePartsFragment } from '../gql/graphql.js';
import { statusMeaning } from './statusMeaning.js';

/** One figure as the API gives it: a value that may be missing, how to print it, and how far it can be trusted. */
export type Figure = Pick<
  FigurePartsFragment,
  'value' | 'display' | 'status' | 'reason' | 'unit' | 'least' | 'most'
>;

/** How far a figure can be trusted. */
export type FigureStatus = Figure['status'];

/** Why a figure is not there, or is of a part of the time only. */
export type FigureReason = NonNullable<FigurePartsFragment['reason']>;

/** What a reader must know of a figure: its status, or why it is missing; and that it is of a part of the time. */
export type FigureMark = FigureStatus | FigureReason;

/** The marks of a figure: `['NOT_LOADED']`, `['ROUNDED', 'PARTIAL']`. */
export function figureMarks({ status, reason }: Figure): readonly FigureMark[] {
  if (reason === null) return [status];
  return reason === 'PARTIAL' ? [status, reason] : [reason];
}

/** A figure as it stands in a table or a file: a symbol where there is no value, a dagger where it is of a part only. */
export function figureText(figure: Figure): string {
  const symbol = statusMeaning[figureMarks(figure)[0]!].symbol ?? figure.display;
  return figure.reason === 'PARTIAL' ? `${symbol}${statusMeaning.PARTIAL.symbol}` : symbol;
}

/** A figure the API did not give at all is not available; it is never zero. */
export const figureNotAvailable: Figure = {
  value: null,
  display: '–',
  status: 'NOT_AVAILABLE',
  reason: null,
  unit: '',
  least: null,
  most: null,
};
