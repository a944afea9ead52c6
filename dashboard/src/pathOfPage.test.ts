import { expect, test } from 'vitest';
import { pathOfPage } from './pathOfPage.js';

test('finds the page of an address, whatever its parts are', () => {
  expect(pathOfPage('/')).toBe('/');
  expect(pathOfPage('/home-support/')).toBe('/home-support');
  expect(pathOfPage('/providers/1-101')).toBe('/providers/$provider');
});

test('finds none where there is none', () => {
  expect(pathOfPage('/nowhere')).toBeNull();
  expect(pathOfPage('/providers/1-101/more')).toBeNull();
});
