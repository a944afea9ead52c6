import type { FigureMark, FigureReason } from './figure.js';

/** Why a figure is not there, or is of a part only, in the few words that stand under it in a table. */
export const reasonWords: Readonly<Record<FigureReason, string>> = {
  NOT_LOADED: 'no records loaded',
  UNSETTLED: 'too recent',
  NO_VALUE: '',
  PARTIAL: 'part of the time',
};

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
