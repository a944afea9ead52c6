import { useMemo, useState } from 'react';
import { type SettleWith, settleChosen } from '../filters/settleChosen.js';
import type { Chosen } from './chosen.js';
import type { PageSearch } from './pageSearch.js';
import type { PageAnswer, PageSpec } from './pageSpec.js';
import { usePageAnswer } from './usePageAnswer.js';

/** What stands on a page: an answer, and the choices it is the answer to. */
interface Standing<Answer> {
  readonly answer: PageAnswer<Answer>;
  readonly chosen: Chosen;
  /** What the address asked for that is not there, a sentence each. */
  readonly unmet: readonly string[];
}

/** What a page shows, and what it waits for. */
export interface PageShown<Answer> extends Standing<Answer> {
  /** What the address asks for now, whether or not its figures are there. */
  readonly wanted: Chosen;
  /** Whether figures of earlier choices stand until the new ones are there. */
  readonly busy: boolean;
  readonly askAgain: () => void;
}

/**
 * Asks a page's question for what its address asks for.
 *
 * A value that the answer does not know gives way to the usual one, and the page is asked once more. After another choice
 * the figures of the one before stand until the new ones are there.
 */
export function usePageShown<Answer, Variables>(
  spec: PageSpec<Answer, Variables>,
  known: Omit<SettleWith<Answer>, 'answer'>,
): PageShown<Answer> {
  const { search } = known;
  const [corrected, setCorrected] = useState<{ search: PageSearch; chosen: Chosen } | null>(null);
  const [last, setLast] = useState<(Standing<Answer> & { search: PageSearch }) | null>(null);

  const isCorrected = corrected?.search === search;
  const asked = isCorrected
    ? corrected.chosen
    : settleChosen(spec, { ...known, answer: null }).chosen;
  // the same values are the same question
  const key = JSON.stringify(spec.variables(asked));
  const variables = useMemo(() => JSON.parse(key) as Variables, [key]);
  const { answer, askAgain } = usePageAnswer(spec.document, variables);

  const there = typeof answer === 'string' ? null : (answer as Answer);
  const now = settleChosen(spec, { ...known, answer: there });
  const mustAskAnew =
    there !== null && !isCorrected && JSON.stringify(spec.variables(now.chosen)) !== key;
  if (mustAskAnew) setCorrected({ search, chosen: now.chosen });

  const stands = answer !== 'loading' && !mustAskAnew;
  if (stands && (last?.answer !== answer || last.search !== search)) {
    setLast({ answer, ...now, search });
  }
  const before = last === null || last.answer === 'failed' ? null : last;
  const shown = stands ? { answer, ...now } : (before ?? { answer: 'loading' as const, ...now });
  return {
    answer: shown.answer,
    chosen: shown.chosen,
    unmet: shown.unmet,
    wanted: now.chosen,
    busy: !stands && before !== null,
    askAgain,
  };
}
