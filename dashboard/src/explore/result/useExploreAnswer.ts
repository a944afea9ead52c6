import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { Exploration } from '../exploration/exploration.js';
import { explorationText } from '../exploration/explorationText.js';
import { type ExploreAnswer, exploreAnswer } from './exploreAnswer.js';
import type { Policy, Subject } from '../exploration/subject.js';

/** An answer with the question it belongs to: while the next one is asked, the last one stays on screen. */
export interface Answered {
  readonly exploration: Exploration;
  readonly subject: Subject;
  readonly text: string;
  readonly answer: ExploreAnswer;
}

/** What is known of an exploration. */
export interface ExploreState {
  readonly answered: Answered | null;
  readonly asking: boolean;
  /** What the API said instead of an answer, sentence by sentence; empty where it answered. */
  readonly refused: readonly string[];
  /** How many cells the question makes, where that is so many that the reader is asked first. */
  readonly largeCells: number | null;
  readonly askAnyway: () => void;
}

/** From this many dimensions on, the cells are counted first. */
const dryFrom = 2;

/**
 * Asks an exploration: how many cells it makes first, where it may make many, and then the figures.
 *
 * @param mayAsk false where a rule that is known beforehand would have it refused
 */
export function useExploreAnswer(
  exploration: Exploration,
  subject: Subject,
  policy: Policy,
  mayAsk: boolean,
  size: 'ask before a large question' | 'whatever its size' = 'ask before a large question',
): ExploreState {
  const client = useClient();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [asking, setAsking] = useState(mayAsk);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [large, setLarge] = useState<{ text: string; cells: number } | null>(null);
  const [agreed, setAgreed] = useState<string | null>(null);
  const text = explorationText(exploration, subject);

  useEffect(() => {
    let current = true;
    setRefused([]);
    setLarge(null);
    setAsking(mayAsk);
    if (!mayAsk) return undefined;

    async function ask() {
      const dimensions = exploration.by.length + (exploration.time === null ? 0 : 1);
      const counted = size === 'ask before a large question' && agreed !== text;
      if (counted && dimensions >= dryFrom) {
        const dryText = explorationText(exploration, subject, { dry: true });
        const dry = await client.query(dryText, { run: false }).toPromise();
        if (!current) return;
        const cells = cellsOf(dry.data, subject);
        if (cells !== null && cells > policy.cellLimit) {
          setLarge({ text, cells });
          setAsking(false);
          return;
        }
      }
      const result = await client.query(text, {}).toPromise();
      if (!current) return;
      const answer = exploreAnswer(result.data, exploration, subject);
      if (answer) setAnswered({ exploration, subject, text, answer });
      else setRefused(wordsOf(result.error));
      setAsking(false);
    }
    void ask();
    return () => {
      current = false;
    };
    // the text says all there is to the exploration that changes its answer
    // oxlint-disable-next-line react/exhaustive-deps
  }, [client, text, mayAsk, agreed, size]);

  return {
    answered: answered?.subject.id === subject.id ? answered : null,
    asking,
    refused,
    largeCells: large?.text === text ? large.cells : null,
    askAnyway: () => setAgreed(text),
  };
}

function cellsOf(data: unknown, { id }: Subject): number | null {
  const answer = (
    data as Record<string, { explain: { cells: number | null } } | null> | undefined
  )?.[id];
  return answer?.explain.cells ?? null;
}

/** What the API said, in its own words; a failure on the way has ours. */
function wordsOf(
  error: { readonly graphQLErrors: readonly { readonly message: string }[] } | undefined,
): string[] {
  const words = (error?.graphQLErrors ?? []).map(({ message }) => message);
  return words.length > 0 ? words : ['The service did not reply. Your connection may be off.'];
}
