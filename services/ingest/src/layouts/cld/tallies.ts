import type { Tally } from '../../guards/tally.js';

const counted = { people: true } as const;

/** What a file of events tells of: events by the day that counts them, services by their start and at the end of the period. */
export const tallies: readonly Tally[] = [
  { ...counted, what: 'requests', from: 'request', day: 't.start_on' },
  { ...counted, what: 'assessments', from: 'assessment', day: 't.end_on' },
  { ...counted, what: 'reviews', from: 'review', day: 't.end_on' },
  {
    ...counted,
    what: 'services started',
    from: 'placement',
    day: 't.start_on',
    where: 't.from_on = t.start_on',
  },
  {
    ...counted,
    what: 'services in place at the end',
    from: 'placement',
    day: null,
    where: 't.from_on <= $3 and (t.end_on is null or t.end_on >= $3) and $2::date is not null',
  },
];
