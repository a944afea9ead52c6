import { ListError, QuestionError } from '@careshape/metrics';
import { GraphQLError } from 'graphql';
import pino from 'pino';
import { expect, test } from 'vitest';
import { errorReasons } from '../errors/errorReasons.js';
import { clientError } from './clientError.js';

const lines: string[] = [];
const log = pino({ base: undefined, timestamp: false }, { write: (line) => void lines.push(line) });
const told = (originalError: Error) =>
  clientError(new GraphQLError('wrapped', { originalError, path: ['a'] }), {
    requestId: 'r1',
    log,
  }).toJSON();

test('a question that cannot be asked keeps its words, its reason and its place', () => {
  const error = new QuestionError('invalid-order', 'placements cannot be sorted by colour', {
    field: 'colour',
    allowed: ['people'],
  });
  expect(told(error)).toEqual({
    message: 'placements cannot be sorted by colour',
    path: ['a'],
    extensions: {
      code: 'BAD_USER_INPUT',
      reason: 'INVALID_ORDER',
      field: 'colour',
      allowed: ['people'],
      retry: 'NEVER',
      requestId: 'r1',
    },
  });
});

test('what only analysts may see is forbidden', () => {
  expect(told(new QuestionError('not-for-public', 'hours by provider')).extensions).toEqual({
    code: 'FORBIDDEN',
    reason: 'NOT_FOR_PUBLIC',
    retry: 'NEVER',
    requestId: 'r1',
  });
});

test('a list asked wrongly is bad input, and a limit says how much is allowed', () => {
  const details = { field: 'first', limit: 500, allowed: ['1 to 500'] };
  expect(told(new ListError('page-too-large', 'first is 501', details)).extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    reason: 'PAGE_TOO_LARGE',
    ...details,
  });
});

test('a walk over data that have changed is told to start again', () => {
  expect(told(new ListError('data-changed', 'start again')).extensions).toMatchObject({
    code: 'DATA_CHANGED',
    reason: 'DATA_CHANGED',
    retry: 'RESTART',
  });
});

test('a value the database cannot read is bad input without its text', () => {
  const error = Object.assign(new Error('invalid input syntax for type date: "x"'), {
    code: '22007',
  });
  expect(told(error).message).toBe(
    'a value in the question cannot be read: check cursors, numbers and dates',
  );
});

test('a statement that was stopped says what to do', () => {
  const error = Object.assign(new Error('canceling statement'), { code: '57014' });
  expect(told(error).extensions).toMatchObject({ code: 'TIMEOUT', retry: 'LATER' });
});

test('anything unforeseen leaves only the request id, and its message goes to the log', () => {
  expect(told(new Error('relation "person" does not exist'))).toEqual({
    message: 'something went wrong on the server: tell its operator the request id r1',
    path: ['a'],
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      reason: 'INTERNAL',
      retry: 'LATER',
      requestId: 'r1',
    },
  });
  expect(lines.at(-1)).toContain('relation');
});

test('an error that was told is told the same again, whatever its reason', () => {
  for (const reason of Object.keys(errorReasons)) {
    const error = new GraphQLError('words', { extensions: { reason, code: 'ANOTHER', limit: 3 } });
    const once = told(error);
    expect(once.extensions).toMatchObject({ reason, requestId: 'r1' });
    expect(told(new GraphQLError(once.message, { extensions: once.extensions! }))).toEqual(once);
  }
});
