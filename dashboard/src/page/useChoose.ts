import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PageSearch } from './pageSearch.js';

/** Puts choices into the address; `undefined` takes one out of it. With `replace`, going back skips what was there. */
export function useChoose(): (
  choices: PageSearch,
  options?: { readonly replace?: boolean },
) => void {
  const navigate = useNavigate();
  return useCallback(
    (choices, options = {}) =>
      void navigate({
        to: '.',
        search: (previous: PageSearch) => ({ ...previous, ...choices }),
        // what a figure was pointed to by is done with once something else is chosen
        hash: options.replace ? (previous) => previous ?? '' : '',
        replace: options.replace ?? false,
        resetScroll: false,
      }),
    [navigate],
  );
}
