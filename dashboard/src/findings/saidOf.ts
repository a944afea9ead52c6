import type { FindingPartsFragment, FindingWordsFragment } from '../gql/graphql.js';

/** A finding of the API. */
export type Finding = FindingPartsFragment;

/** The words of one, and the measures it speaks of. */
export type FindingWords = FindingWordsFragment;

/** What a panel says of its figures: the finding that tells most, as its title, and the next few. */
export interface Said {
  readonly finding?: string;
  readonly summary: string;
}

/** Sentences of a panel: more are for the table. */
const most = 3;

/**
 * What the API found in the figures of a panel, those first that tell most; where nothing holds whatever the rounded and
 * withheld figures truly are, it says so. The dashboard itself compares nothing.
 *
 * @param measures the measures drawn, where the question has others; all of them unless given
 */
export function saidOf(findings: readonly FindingWords[], measures?: readonly string[]): Said {
  const [first, ...others] = findings
    .filter(({ figures }) => !measures || measures.includes(figures[0]?.measure ?? ''))
    .map(({ sentence }) => sentence);
  if (first === undefined) return { summary: nothingSaid };
  const finding = first.replace(/\.$/, '');
  const summary = others.slice(0, most - 1).join(' ');
  return summary === '' ? { finding, summary: `${finding}.` } : { finding, summary };
}

/** What is said where nothing is; a panel says it to those alone who cannot see its chart. */
export const nothingSaid =
  'Nothing is compared here, since rounding could make it untrue; the table has the figures.';
