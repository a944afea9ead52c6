import { createHmac } from 'node:crypto';

import type { Person } from './people/person.js';

/** The pseudonyms of one copy of the demo city, in the form of real ones: 32 hexadecimal digits of a keyed hash. */
export function pseudonyms(seed: number, copy: number): (person: Person) => string {
  const known: string[] = [];
  return ({ index }) =>
    (known[index] ??= createHmac('sha256', `demo city ${seed}`)
      .update(`${copy}/${index}`)
      .digest('hex')
      .slice(0, 32));
}
