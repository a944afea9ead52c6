import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * Whether the address points to a figure; then the page is scrolled there, once it is there to be seen.
 *
 * @param ready whether the figure has its full height
 */
export function useMarkedFigure(id: string, ready: boolean) {
  const hash = useLocation({ select: (location) => location.hash });
  const element = useRef<HTMLDivElement>(null);
  const marked = hash === id;
  useEffect(() => {
    if (marked && ready) element.current?.scrollIntoView({ block: 'start' });
  }, [marked, ready]);
  return { element, marked };
}
