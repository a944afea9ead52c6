import type { FigurePartsFragment } from '../gql/graphql.js';

/** One figure as the API gives it: a value that may be missing, how to print it, and how far it can be trusted. */
export type Figure = Pick<FigurePartsFragment, 'value' | 'display' | 'status' | 'unit'>;

/** How far a figure can be trusted. */
export type FigureStatus = Figure['status'];

/** A figure the API did not give at all is not available; it is never zero. */
export const figureNotAvailable: Figure = {
  value: null,
  display: '–',
  status: 'NOT_AVAILABLE',
  unit: '',
};
