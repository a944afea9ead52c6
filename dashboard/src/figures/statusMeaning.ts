import type { FigureStatus } from './figure.js';

/** What each status means to a reader, and the symbol that stands for it in a table or chart. */
export const statusMeaning: Readonly<
  Record<FigureStatus, { readonly symbol: string | null; readonly meaning: string }>
> = {
  EXACT: { symbol: null, meaning: 'exact' },
  ROUNDED: { symbol: null, meaning: 'rounded, so that nobody can be recognised' },
  SUPPRESSED: {
    symbol: '*',
    meaning: 'suppressed: fewer than 5 people, or nearly all from one or two providers',
  },
  NOT_AVAILABLE: { symbol: '–', meaning: 'not available' },
};
