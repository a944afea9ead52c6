import { expect, test } from 'vitest';
import { policyOf } from './policyOf.js';

test('a caller without a key is the public', () => {
  expect(policyOf(undefined, 'k3y').name).toBe('public');
  expect(policyOf('', 'k3y').name).toBe('public');
});

test('the right key makes an analyst', () => {
  expect(policyOf('Bearer k3y', 'k3y').name).toBe('analyst');
  expect(policyOf('bearer k3y', 'k3y').name).toBe('analyst');
});

test('a wrong key is refused, and never answered as the public', () => {
  expect(() => policyOf('Bearer other', 'k3y')).toThrow('the key in the Authorization header');
  expect(() => policyOf('Basic k3y', 'k3y')).toThrow('the key in the Authorization header');
});

test('where no key is set, no key is right', () => {
  expect(() => policyOf('Bearer undefined', undefined)).toThrow(
    'the key in the Authorization header',
  );
});
