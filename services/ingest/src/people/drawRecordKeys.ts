import { randomBytes } from 'node:crypto';

/** Record keys for new people: numbers from 0 to 255 by the system's random source, so that nobody can work one out. */
export function drawRecordKeys(count: number): number[] {
  return [...randomBytes(count)];
}
