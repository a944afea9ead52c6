import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { PageSearch } from './pageSearch.js';

/** Puts choices into the address; `undefined` takes one out of it. */
export function useChoose(): (choices: PageSearch) => void {
  const navigate = useNavigate();
  return useCallback(
    (choices) =>
      void navigate({
        to: '.',
        search: (previous: PageSearch) => ({ ...previous, ...choices }),
        resetScroll: false,
      }),
    [navigate],
  );
}
