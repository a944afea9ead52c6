import { expect, test } from 'vitest';

import { demoYears } from '../calendar.js';
import { longTermTracks } from '../ledger/longTermTracks.js';
import { longTermYear } from './longTermYear.js';

test('every line ends the year with its printed stock', () => {
  const flows = longTermYear(demoYears[2]);
  const movedIn = (track: (typeof longTermTracks)[number]): number =>
    flows
      .flatMap(({ moves }) => moves)
      .filter(({ to }) => to === track)
      .reduce((sum, { people }) => sum + people, 0);
  const ends = flows.map(
    ({ track, newStarters, newLeavers, carriedLeavers, moves }) =>
      track.inPlace[2] +
      newStarters +
      movedIn(track) -
      newLeavers -
      carriedLeavers -
      moves.reduce((sum, { people }) => sum + people, 0),
  );
  expect(ends).toEqual(longTermTracks.map(({ inPlace }) => inPlace[3]));
});

test('the first year keeps the printed number of long-term clients', () => {
  const carried = longTermYear(demoYears[0], 929).reduce(
    (sum, flow) => sum + flow.carriedLeavers,
    0,
  );
  expect(carried).toBe(929);
});
