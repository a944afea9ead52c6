import { expect, test } from 'vitest';
import { policyOf } from './policyOf.js';

const sent = (authorization?: string, url = '/graphql') => ({ headers: { authorization }, url });

test('a caller without a key is the public', () => {
  expect(policyOf(sent(), 'k3y').name).toBe('public');
  expect(policyOf(sent(''), 'k3y').name).toBe('public');
});

test('the right key makes an analyst', () => {
  expect(policyOf(sent('Bearer k3y'), 'k3y').name).toBe('analyst');
  expect(policyOf(sent('bearer k3y'), 'k3y').name).toBe('analyst');
});

test('a wrong key is refused, and never answered as the public', () => {
  expect(() => policyOf(sent('Bearer other'), 'k3y')).toThrow(
    'the key in the Authorization header',
  );
  expect(() => policyOf(sent('Basic k3y'), 'k3y')).toThrow('the key in the Authorization header');
});

test('where no key is set, no key is right', () => {
  expect(() => policyOf(sent('Bearer undefined'), undefined)).toThrow(
    'the key in the Authorization header',
  );
});

test.each(['apikey', 'x-api-key', 'api-key', 'x-access-token', 'ocp-apim-subscription-key'])(
  'a key in the header %s is refused, and never answered as the public',
  (name) => {
    const asked = { headers: { [name]: 'k3y' }, url: '/graphql' };
    expect(() => policyOf(asked, 'k3y')).toThrow(`a key is not read from ${name}`);
    // though the right one stands where it belongs: which of the two was meant is not known
    const both = { ...asked, headers: { ...asked.headers, authorization: 'Bearer k3y' } };
    expect(() => policyOf(both, 'k3y')).toThrow(`a key is not read from ${name}`);
  },
);

test.each(['apikey', 'api_key', 'api-key', 'API%5Fkey', 'access_token', 'key', 'subscription-key'])(
  'a key in the parameter %s is refused, and its value is not repeated',
  (name) => {
    const asked = () => policyOf(sent(undefined, `/graphql?query=x&${name}=k3y`), 'k3y');
    expect(asked).toThrow(`a key is not read from ${name}:`);
    expect(asked).not.toThrow('k3y');
  },
);

test('a word inside a query is no parameter', () => {
  const url = `/graphql?query=${encodeURIComponent('{ a(key: "token=1") }')}&variables={}`;
  expect(policyOf(sent(undefined, url), 'k3y').name).toBe('public');
});
