import type { Period } from '@careshape/domain';
import type { AskedQuestion, AskedTime } from '../question/askedQuestion.js';
import { cellsMade } from './explainCells.js';
import { type ExplainMeasure, explainMeasures } from './explainMeasures.js';
import type { Loaded, LoadedFile } from '../coverage/loads.js';
import type { Names } from '../question/names.js';
import type { Policy } from '../gate/policy.js';
import { definitionWords, disclosureWords, filterWords } from './words.js';

/** A file an answer rests on. */
export interface ExplainSource {
  readonly file: string;
  readonly layout: string;
  /** Rows accepted from it. */
  readonly rows: number;
  readonly loadedAt: string;
}

/** How a number came about. */
export interface Explain {
  /** The definition of the subject and of each measure asked for. */
  readonly definition: string;
  /** Each measure asked for, with what is divided by what. */
  readonly measures: readonly ExplainMeasure[];
  /** Each filter in words, the period first. */
  readonly filters: readonly string[];
  /** The disclosure rule in words. */
  readonly disclosure: string;
  readonly sources: readonly ExplainSource[];
  readonly dataVersion: number;
  /** Cells that hold a suppressed figure; null in a dry run. */
  readonly withheld: number | null;
  /** Cells that the question makes, the empty ones included; null where only the facts can tell. */
  readonly cells: number | null;
  /** Whether only the explanation was asked for, so that no fact was read. */
  readonly dryRun: boolean;
  /** The statements that read the facts; null where they were not asked for, or the caller is not an analyst. */
  readonly sql: string | null;
  /** Milliseconds it took to work out. */
  readonly durationMs: number;
  /** Whether it had been worked out before. */
  readonly fromCache: boolean;
}

/** What an explanation is made from. */
export interface Explained {
  readonly asked: AskedQuestion;
  readonly time: AskedTime | null;
  readonly names: Names;
  readonly policy: Policy;
  readonly loaded: Loaded;
  readonly withheld: number | null;
  readonly sql: string | null;
  readonly durationMs: number;
}

/** Explains an answer: what was counted, of whom and when, from which files, under which rule. */
export function explain(explained: Explained): Explain {
  const { asked, time, names, policy, loaded, withheld, sql, durationMs } = explained;
  const measures = [...new Set([...asked.shown, ...asked.totals])];
  const period = time?.period ?? null;
  return {
    definition: definitionWords(asked.cube, measures),
    measures: explainMeasures(asked.cube, measures),
    filters: filterWords(asked, period, names),
    disclosure: disclosureWords(asked.cube, policy),
    sources: sourcesOf(loaded, layoutsOf(asked), period),
    dataVersion: loaded.dataVersion,
    withheld,
    cells: cellsMade(asked, time, names),
    dryRun: withheld === null,
    sql: policy.name === 'analyst' ? sql : null,
    durationMs,
    fromCache: false,
  };
}

/** The files of some layouts whose period, where they name one, meets that of the answer. */
export function sourcesOf(
  { files }: Loaded,
  layouts: readonly string[],
  period: Period | null,
): readonly ExplainSource[] {
  const meets = ({ periodFrom, periodTo }: LoadedFile) =>
    period === null ||
    periodFrom === null ||
    periodTo === null ||
    (periodFrom <= period.to && periodTo >= period.from);
  return files
    .filter((file) => layouts.includes(file.layout) && meets(file))
    .map(({ fileName, layout, rowsAccepted, loadedAt }) => ({
      file: fileName,
      layout,
      rows: rowsAccepted,
      loadedAt,
    }));
}

/** What is known of people comes from Client Level Data, whatever they are counted in. */
function layoutsOf({ cube, dimensions, filters }: AskedQuestion): readonly string[] {
  const used = [...dimensions, ...filters.map(({ dimension }) => dimension)];
  return used.some(({ of }) => of === 'person') ? [...cube.layouts, 'cld'] : cube.layouts;
}
