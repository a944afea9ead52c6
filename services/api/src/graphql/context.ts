import type { Policy, Reader } from '@careshape/metrics';
import type { Loaders } from './loaders.js';

/** What every resolver is given: the data, what the caller may see, and a name for the request. */
export interface Context {
  readonly reader: Reader;
  readonly policy: Policy;
  readonly loaders: Loaders;
  readonly requestId: string;
  /** Tells the log which operation is executed. */
  readonly onOperation: (name: string | null) => void;
}
