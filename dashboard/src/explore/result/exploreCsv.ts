import { unparse } from 'papaparse';
import { statusMeaning } from '../../figures/statusMeaning.js';
import { dayText } from '../../periods/dateText.js';
import type { Exploration } from '../exploration/exploration.js';
import { askedDimensions, askedMeasures } from '../exploration/explorationText.js';
import { explorationTitle } from '../exploration/explorationWords.js';
import type { ExploreAnswer } from './exploreAnswer.js';
import type { Subject } from '../exploration/subject.js';

/** What a spreadsheet would take for a formula; a number below zero is none. */
const formula = /^[=+@\t\r]|^-(?![\d.])/;

/**
 * The table of an answer as CSV (RFC 4180): every dimension, every figure as on screen with its status, under a head that
 * says what it is.
 *
 * @param now the day on which the file is made
 */
export function exploreCsv(
  exploration: Exploration,
  subject: Subject,
  answer: ExploreAnswer,
  now: Date,
): string {
  const dimensions = askedDimensions(exploration, subject);
  const measures = askedMeasures(exploration, subject);
  const lines = [
    ['Title', `${subject.label}: ${explorationTitle(exploration, subject)}`],
    ['Filters', answer.filters.join('; ')],
    ['Data version', String(answer.dataVersion)],
    ['Written on', dayText(now.toISOString())],
    [statusMeaning.SUPPRESSED.symbol ?? '', statusMeaning.SUPPRESSED.meaning],
    [statusMeaning.NOT_AVAILABLE.symbol ?? '', statusMeaning.NOT_AVAILABLE.meaning],
    ['Disclosure', answer.disclosure],
    ['Rows', String(answer.rowCount)],
    [],
    [
      ...dimensions.map(({ label }) => label),
      ...measures.flatMap(({ label, unit }) => [`${label} (${unit})`, `${label}: status`]),
    ],
    ...answer.rows.map(({ keys, figures }) => [
      ...keys.map(({ label }) => label),
      ...figures.flatMap(({ display, status }) => [display, statusWord(status)]),
    ]),
  ];
  const width = Math.max(...lines.map(({ length }) => length));
  // every line has as many fields as the widest, as the format wants it
  const whole = lines.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
  return `${unparse(whole, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

function statusWord(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ');
}
