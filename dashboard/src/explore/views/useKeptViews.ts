import { useCallback, useEffect, useState } from 'react';
import { forgetView, forgetViews, keepView, type KeptView, readViews } from './keptViews.js';

/** The views kept in this browser, and what can be done with them. */
export interface KeptViewsState {
  readonly saved: readonly KeptView[];
  /** The last views looked at, this one left out. */
  readonly recent: readonly KeptView[];
  readonly save: (title: string) => void;
  readonly forget: (search: string) => void;
  readonly forgetRecent: () => void;
}

/**
 * Keeps the views of this browser.
 *
 * @param view what is on screen; null until a question is answered
 */
export function useKeptViews(view: KeptView | null): KeptViewsState {
  const [saved, setSaved] = useState(() => readViews('saved', localStorage));
  const [recent, setRecent] = useState(() => readViews('recent', localStorage));
  const search = view?.search ?? null;
  const title = view?.title ?? '';

  useEffect(() => {
    if (search === null) return;
    const kept = keepView('recent', { title, search }, localStorage);
    // oxlint-disable-next-line react/set-state-in-effect -- the browser's store is what changed
    setRecent(kept);
  }, [search, title]);

  return {
    saved,
    recent: recent.filter((one) => one.search !== search),
    save: useCallback(
      (name: string) => {
        if (search !== null) setSaved(keepView('saved', { title: name, search }, localStorage));
      },
      [search],
    ),
    forget: useCallback((one: string) => setSaved(forgetView('saved', one, localStorage)), []),
    forgetRecent: useCallback(() => setRecent(forgetViews('recent', localStorage)), []),
  };
}
