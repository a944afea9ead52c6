import { expect, test } from 'vitest';

import { inReleaseOne } from './releaseOne.js';

test('spells a row as release 1 did', () => {
  expect(
    inReleaseOne({
      Ethnicity: 'White: Irish',
      'Client Type': 'Service user',
      'Service Type': 'Long term support: Nursing care',
      'Service Component': 'Long term nursing care',
      'Event Type': 'Service',
    }),
  ).toEqual({
    Ethnicity: 'White - Irish',
    'Client Type': 'Service User',
    'Service Type': 'Long Term Support: Nursing Care',
    'Service Component': 'Long Term Nursing Care',
    'Event Type': 'Service',
  });
});
