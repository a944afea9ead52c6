import { expect, test } from 'vitest';
import { requestHead } from './requestHead.js';

const headOf = (id: string) =>
  requestHead({ headers: { 'x-request-id': id }, method: 'GET' } as never, []);

test.each(['7', 'night-job_2024:03.31', 'f'.repeat(64), '0b9c0042-4cd7-49d3-8977-b1d42fe5e9f0'])(
  'the id %s is taken as it is',
  (id) => {
    expect(headOf(id).requestId).toBe(id);
  },
);

test.each(['', ' ', 'a b', 'a\r\nset-cookie: x', '<script>', 'f'.repeat(65), 'é', '{}'])(
  'the id %j is not taken',
  (id) => {
    expect(headOf(id).requestId).toMatch(/^[-0-9a-f]{36}$/);
  },
);
