import { expect, test } from 'vitest';
import { suggest } from './suggest.js';

test('the nearest known word is suggested, whatever its case and separators', () => {
  const known = ['residential-care', 'nursing-care', 'home-support'];
  expect(suggest('residental-care', known)).toBe(' Did you mean "residential-care"?');
  expect(suggest('HOME_SUPPORT', known)).toBe(' Did you mean "home-support"?');
});

test('nothing is suggested where nothing is near', () => {
  expect(suggest('x', ['residential-care'])).toBe('');
});
