import { csvText, figureColumns } from '../../export/csvText.js';
import { demoSentence } from '../../export/figureExport.js';
import { type Figure, figureText } from '../../figures/figure.js';
import { statusMeaning } from '../../figures/statusMeaning.js';
import { dayText } from '../../periods/dateText.js';
import { recordsText, sourcesText } from '../../shell/recordsText.js';
import type { Exploration } from '../exploration/exploration.js';
import { askedDimensions, askedMeasures } from '../exploration/explorationText.js';
import { explorationTitle } from '../exploration/explorationWords.js';
import type { ExploreAnswer } from './exploreAnswer.js';
import type { Subject } from '../exploration/subject.js';

/** What a file must say beside the answer itself. */
export interface ExploreCsvHead {
  /** The day on which the file is made. */
  readonly now: Date;
  /** The link to the same question. */
  readonly address: string;
  readonly demo: boolean;
}

/**
 * The table of an answer as CSV (RFC 4180): every dimension, every figure as on screen with its status and the least and
 * the most it may be, under a head that says what it is, where it comes from and as of when.
 */
export function exploreCsv(
  exploration: Exploration,
  subject: Subject,
  answer: ExploreAnswer,
  { now, address, demo }: ExploreCsvHead,
): string {
  const dimensions = askedDimensions(exploration, subject);
  const layouts = answer.coverage.map(({ layout }) => layout);
  const columns = askedMeasures(exploration, subject).map(({ label, unit }, at) => {
    const figures = answer.rows.flatMap((row) => row.figures[at] ?? []);
    return { label, ...figureColumns(`${label} (${unit})`, figures, figureText) };
  });
  const source = sourcesText(layouts);
  return csvText([
    ['Title', `${subject.label}: ${explorationTitle(exploration, subject)}`],
    ['Filters', answer.filters.join('; ')],
    ...(source === null
      ? []
      : [
          ['Source', source],
          ['As of', recordsText(layouts, answer.coverage)],
        ]),
    ['Data version', String(answer.dataVersion)],
    ['Written on', dayText(now.toISOString())],
    ...(demo ? [[demoSentence]] : []),
    [statusMeaning.SUPPRESSED.symbol ?? '', statusMeaning.SUPPRESSED.meaning],
    [statusMeaning.NOT_AVAILABLE.symbol ?? '', statusMeaning.NOT_AVAILABLE.meaning],
    ['Disclosure', answer.disclosure],
    ['Rows', String(answer.rowCount)],
    ['Link', address],
    [],
    [
      ...dimensions.map(({ label }) => label),
      ...columns.flatMap(({ label, headings }) => [...headings, `${label}: status`]),
    ],
    ...answer.rows.map(({ keys, figures }) => [
      ...keys.map(({ label }) => label),
      ...figures.flatMap((figure, at) => [
        ...(columns[at]?.cells(figure) ?? []),
        statusWord(figure),
      ]),
    ]),
  ]);
}

function statusWord({ status }: Figure): string {
  return status.toLowerCase().replaceAll('_', ' ');
}
