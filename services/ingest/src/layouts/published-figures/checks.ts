import type { Check } from '../../layout.js';
import type { KnownDocuments } from './know.js';
import type { PublishedFigure } from './parse.js';

type PublishedFigureCheck = Check<PublishedFigure, KnownDocuments>;

/** A figure belongs to a paper that has been loaded. */
const unknownDocument: PublishedFigureCheck = ({ document_id }, { documents }) =>
  documents.has(document_id)
    ? null
    : { code: 'unknown-document', column: 'document_id', value: document_id };

/** A figure has a value, or a lowest and a highest one. */
const noValue: PublishedFigureCheck = ({ value, value_low, value_high }) =>
  value === null && value_low === null && value_high === null
    ? { code: 'blank', column: 'value', value: null, hint: 'Or give value_low and value_high.' }
    : null;

/** The highest value is not below the lowest. */
const rangeTurnedRound: PublishedFigureCheck = ({ value_low, value_high }) =>
  value_low !== null && value_high !== null && value_high < value_low
    ? {
        code: 'conflicts-with-row',
        column: 'value_high',
        value: String(value_high),
        hint: `It is below value_low, ${value_low}.`,
      }
    : null;

/** A period does not end before it starts. */
const endsBeforeStart: PublishedFigureCheck = ({ period_from, period_to }) =>
  period_from !== null && period_to !== null && period_to < period_from
    ? { code: 'ends-before-start', column: 'period_end', value: period_to }
    : null;

/** The rule book of published figures, in reading order. */
export const publishedFigureChecks: readonly PublishedFigureCheck[] = [
  unknownDocument,
  noValue,
  rangeTurnedRound,
  endsBeforeStart,
];
