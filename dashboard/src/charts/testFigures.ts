import type { Figure } from '../figures/figure.js';

/** Figures for tests of charts: an exact one, a rounded one, a suppressed one, one that is not available. */
export const testFigures = {
  exact: (value: number, display = value.toLocaleString('en-GB')): Figure => ({
    value,
    display,
    status: 'EXACT',
    reason: null,
    unit: '',
    least: null,
    most: null,
  }),
  rounded: (value: number, display = value.toLocaleString('en-GB')): Figure => ({
    value,
    display,
    status: 'ROUNDED',
    reason: null,
    unit: '',
    least: null,
    most: null,
  }),
  suppressed: {
    value: null,
    display: '*',
    status: 'SUPPRESSED',
    reason: null,
    unit: '',
    least: null,
    most: null,
  } as Figure,
  missing: {
    value: null,
    display: '–',
    status: 'NOT_AVAILABLE',
    reason: null,
    unit: '',
    least: null,
    most: null,
  } as Figure,
};
