import { during } from './placementChecks.js';
import { publishedChecks } from './publishedChecks.js';
import type { PublishedCheck } from './publishedCheck.js';

function likeThe(figureId: string, rest: Pick<PublishedCheck, 'figureId' | 'expected'>) {
  const check = publishedChecks.find((other) => other.figureId === figureId);
  if (!check) throw new Error(`no way to compute ${figureId}`);
  return { ...check, ...rest };
}

const housing = (ageBand: '18-64' | '65-plus', expected: number): PublishedCheck => ({
  figureId: `mps-2024.clients-accessing-long-term-support.housing-with-care.${ageBand}.fy2023-24`,
  subject: 'placements',
  value: [during({ serviceTypes: ['housing-with-care'], term: 'long', ageBand })],
  expected,
});

const requests = 'mps-2024.new-requests-to-short-term.18-64.fy2023-24';
const rate = 'mps-2024.long-term-support-rate.18-64.fy2023-24';

/** Figures printed twice with different values: the ones that the records cannot give, since they give the other. */
export const contestedChecks: readonly PublishedCheck[] = [
  housing('65-plus', 344),
  housing('18-64', 85),
  likeThe(requests, { figureId: `${requests}.eia`, expected: 16 }),
  likeThe(rate, { figureId: `${rate}.eia`, expected: 720 }),
];
