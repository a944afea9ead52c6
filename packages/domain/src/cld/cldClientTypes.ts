import type { CldValue } from './cldValue.js';

/** Whom the event is for. */
export const cldClientTypes = [
  { words: 'Service user', release1: [] },
  { words: 'Unpaid carer', release1: ['Carer'] },
  { words: 'Unpaid carer known by association', release1: ['Carer known by association'] },
] as const satisfies readonly CldValue[];
