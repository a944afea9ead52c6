import { expect, test } from 'vitest';
import { locationClientGroup } from './locationClientGroup.js';

test.each([
  [['Learning disabilities or autistic spectrum disorder'], 'learning-disability-autism'],
  [
    ['Learning disabilities or autistic spectrum disorder', 'Mental Health'],
    'learning-disability-autism',
  ],
  [['Learning disabilities or autistic spectrum disorder', 'Older People'], 'older-people'],
  [['Mental Health', 'Younger Adults'], 'mental-health'],
  [['Mental Health', 'Older People'], 'older-people'],
  [['Dementia', 'Older People'], 'older-people'],
  [['Dementia'], 'older-people'],
  [['Caring for adults over 65 yrs', 'Dementia'], 'older-people'],
  [['Physical Disability'], null],
])('%j are counted under %s', (bands, group) => {
  expect(locationClientGroup(bands)).toBe(group);
});
