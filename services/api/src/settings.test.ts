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
