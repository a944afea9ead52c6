import type { FigureMark } from './figure.js';

/** What each mark means to a reader, and the symbol that stands for it in a table or chart. */
export const statusMeaning: Readonly<
  Record<FigureMark, { readonly symbol: string | null; readonly meaning: string }>
> = {
  EXACT: { symbol: null, meaning: 'exact' },
  ROUNDED: { symbol: null, meaning: 'rounded, so that nobody can be recognised' },
  SUPPRESSED: {
    symbol: '*',
    meaning: 'suppressed: fewer than 5 people, or nearly all from one or two providers',
  },
  NOT_AVAILABLE: { symbol: '–', meaning: 'not available' },
  NOT_LOADED: { symbol: '–', meaning: 'not available: no records of this time are loaded' },
  UNSETTLED: { symbol: '–', meaning: 'not available yet: later records may still change it' },
  NO_VALUE: { symbol: '–', meaning: 'not available' },
  PARTIAL: {
    symbol: '†',
    meaning: 'of a part of the time: records of the rest are not loaded, or may still change',
  },
};
