import type { Chosen } from '../../page/chosen.js';

/** From the first day to the last of all full years that are loaded. */
export function loadedPeriod({ years, year }: Pick<Chosen, 'years' | 'year'>): {
  from: string;
  to: string;
} {
  return { from: (years.at(-1) ?? year).from, to: (years.at(0) ?? year).to };
}
