import type { Period } from '@careshape/domain';
import type { AskedQuestion } from './askedQuestion.js';
import type { Loaded, LoadedFile } from './loads.js';
import type { Names } from './names.js';
import type { Policy } from './policy.js';
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
  /** Each filter in words, the period first. */
  readonly filters: readonly string[];
  /** The disclosure rule in words. */
  readonly disclosure: string;
  readonly sources: readonly ExplainSource[];
  readonly dataVersion: number;
  /** Cells that hold a suppressed figure. */
  readonly withheld: number;
}

/** What an explanation is made from. */
export interface Explained {
  readonly asked: AskedQuestion;
  readonly period: Period | null;
  readonly names: Names;
  readonly policy: Policy;
  readonly loaded: Loaded;
  readonly withheld: number;
}

/** Explains an answer: what was counted, of whom and when, from which files, under which rule. */
export function explain(explained: Explained): Explain {
  const { asked, period, names, policy, loaded, withheld } = explained;
  const measures = [...new Set([...asked.shown, ...asked.totals])];
  return {
    definition: definitionWords(asked.cube, measures),
    filters: filterWords(asked, period, names),
    disclosure: disclosureWords(asked.cube, policy),
    sources: sourcesOf(loaded, layoutsOf(asked), period),
    dataVersion: loaded.dataVersion,
    withheld,
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
