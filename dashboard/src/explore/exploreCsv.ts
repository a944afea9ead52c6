import { statusMeaning } from '../figures/statusMeaning.js';
import { dayText } from '../periods/dateText.js';
import type { Exploration } from './exploration.js';
import { askedDimensions, askedMeasures } from './explorationText.js';
import { explorationTitle } from './explorationWords.js';
import type { ExploreAnswer } from './exploreAnswer.js';
import type { Subject } from './subject.js';

/**
 * The table of an answer as lines and cells of a CSV file: what is on screen, with the symbols, under a head that says
 * what it is.
 *
 * @param now the day on which the file is made
 */
export function exploreCsv(
  exploration: Exploration,
  subject: Subject,
  answer: ExploreAnswer,
  now: Date,
): readonly (readonly string[])[] {
  const dimensions = askedDimensions(exploration, subject);
  const measures = askedMeasures(exploration, subject);
  return [
    ['Title', `${subject.label}: ${explorationTitle(exploration, subject)}`],
    ['Filters', answer.filters.join('; ')],
    ['Data version', String(answer.dataVersion)],
    ['Written on', dayText(now.toISOString())],
    [statusMeaning.SUPPRESSED.symbol ?? '', statusMeaning.SUPPRESSED.meaning],
    [statusMeaning.NOT_AVAILABLE.symbol ?? '', statusMeaning.NOT_AVAILABLE.meaning],
    ['Disclosure', answer.disclosure],
    ['Rows', `${answer.rows.length} of ${answer.rowCount}`],
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
}

function statusWord(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ');
}
