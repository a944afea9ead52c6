import { serverAudits } from 'graphql-http';
import { expect, inject, test } from 'vitest';

const audits = serverAudits({ url: () => `${inject('platformUrl')}/graphql` });

test.each(audits.map((audit) => [audit.name, audit] as const))(
  'GraphQL over HTTP: %s',
  async (_name, audit) => {
    const result = await audit.fn();
    const reason = result.status === 'ok' ? null : result.reason;
    expect({ status: result.status, reason }).toEqual({ status: 'ok', reason: null });
  },
);

test('there are audits to pass', () => {
  expect(audits.length).toBeGreaterThan(50);
});
