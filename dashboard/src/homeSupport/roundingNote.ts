import type { Chosen } from '../page/chosen.js';
import { chosenZone } from './zones/zoneChoice.js';

/** A caution about small groups, for the public where a zone, a client group or an age is chosen; else nothing. */
export function roundingNote(chosen: Chosen): string {
  const { signedIn, clientGroup, workingAge } = chosen;
  const small = chosenZone(chosen) !== null || clientGroup !== null || workingAge !== null;
  return small && !signedIn
    ? 'Figures of a smaller group are rounded more strongly: small ups and downs mean little.'
    : '';
}
