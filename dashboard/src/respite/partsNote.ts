import type { Chosen } from '../page/chosen.js';

/** Why planned and emergency figures do not add up for the public; nothing for those who see exact figures. */
export function partsNote({ signedIn }: Pick<Chosen, 'signedIn'>): string {
  return signedIn
    ? ''
    : 'Planned and emergency figures are rounded each on its own, so they may not add up to the whole.';
}
