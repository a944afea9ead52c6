import { expect, test } from 'vitest';
import { readSettings } from './settings.js';

test('listens on 127.0.0.1:4000 when nothing is set', () => {
  expect(readSettings({})).toEqual({ host: '127.0.0.1', port: 4000 });
});

test('takes HOST and PORT from outside', () => {
  expect(readSettings({ HOST: '::1', PORT: '4123' })).toEqual({ host: '::1', port: 4123 });
});

test('says what is wrong with a PORT that is not a port', () => {
  expect(() => readSettings({ PORT: 'http' })).toThrow(
    'PORT is "http": set it to a whole number from 1 to 65535',
  );
  expect(() => readSettings({ PORT: '70000' })).toThrow('PORT is "70000"');
});
