import { expect, test } from 'vitest';
import { isCqcId, isRegisterId } from './cqcId.js';

test.each(['1-10041249501', '1-12345678', 'RM317', 'RYG'])(
  '%s is a number of the register',
  (id) => {
    expect(isCqcId(id)).toBe(true);
  },
);

test.each(['', '1-123', '2-12345678', 'rm317', '1-10041249501 ', 'ZEBEDEE', '07700900123'])(
  '%j is not',
  (id) => {
    expect(isCqcId(id)).toBe(false);
  },
);

test('the register itself writes some codes of the NHS in capitals alone', () => {
  expect(isRegisterId('RWDAA')).toBe(true);
  expect(isRegisterId('rwdaa')).toBe(false);
});
