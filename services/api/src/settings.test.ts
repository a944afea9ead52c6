import { expect, test } from 'vitest';
import { readSettings } from './settings.js';

test('without an environment the service listens on this machine only, port 4000', () => {
  expect(readSettings({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    analystKey: undefined,
    authority: 'E08000026',
  });
});

test('a port that is no number is refused, saying what to set', () => {
  expect(() => readSettings({ PORT: 'web' })).toThrow(
    'PORT is "web": set it to a number from 0 to 65535',
  );
});

test.each([
  [undefined, []],
  ['', []],
  ['*', '*'],
  ['https://a.example, http://127.0.0.1:5173', ['https://a.example', 'http://127.0.0.1:5173']],
])('pages of other origins that may read: %s', (text, origins) => {
  expect(readSettings({ CARESHAPE_CORS_ORIGINS: text }).corsOrigins).toEqual(origins);
});

test.each(['a.example', 'https://a.example/', 'https://a.example *', 'null'])(
  'an origin that no browser sends is refused: %s',
  (text) => {
    expect(() => readSettings({ CARESHAPE_CORS_ORIGINS: text })).toThrow('set it to origins');
  },
);
