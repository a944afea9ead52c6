import type { Finding } from '../findings/saidOf.js';

/** Whether the API finds a group to have fewer people supported than its ages would lead one to expect. */
export function isFewerForAges({ kind, figures: [figure] }: Finding): boolean {
  return kind === 'FEWER_THAN_EXPECTED' && figure?.measure === 'standardisedRatio';
}
