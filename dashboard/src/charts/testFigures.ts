import type { Figure } from '../figures/figure.js';

/** Figures for tests of charts: an exact one, a rounded one, a suppressed one, one that is not available. */
export const testFigures = {
  exact: (value: number, display = value.toLocaleString('en-GB')): Figure => ({
    value,
    display,
    status: 'EXACT',
    reason: null,
    unit: '',
  }),
  rounded: (value: number, display = value.toLocaleString('en-GB')): Figure => ({
    value,
    display,
    status: 'ROUNDED',
    reason: null,
    unit: '',
  }),
  suppressed: { value: null, display: '*', status: 'SUPPRESSED', reason: null, unit: '' } as Figure,
  missing: { value: null, display: '–', status: 'NOT_AVAILABLE', reason: null, unit: '' } as Figure,
};
