import { type PublishedCheck, publishedChecks } from '@careshape/domain';

import { marketChecks } from './marketChecks.js';

/** Every published figure that the demo city gives back: those of the domain, and those that name a made-up id. */
export const cityChecks: readonly PublishedCheck[] = [...publishedChecks, ...marketChecks];
