import type { CldValue } from './cldValue.js';

/** How a service is paid for and arranged, with the code a placement keeps. */
export const cldDeliveryMechanisms = [
  { words: 'Direct payment', release1: [], code: 'direct-payment' },
  { words: 'CASSR managed personal budget', release1: [], code: 'managed-budget' },
  { words: 'CASSR commissioned support', release1: [], code: 'commissioned' },
] as const satisfies readonly (CldValue & { code: string })[];
// release 1's "Self-Funder Metering Only" has no value in release 2: it is not mapped
