import { ListError, QuestionError } from '@careshape/metrics';
import { GraphQLError } from 'graphql';
import pino from 'pino';
import { expect, test } from 'vitest';
import { clientError } from './clientError.js';

const lines: string[] = [];
const log = pino({ base: undefined, timestamp: false }, { write: (line) => void lines.push(line) });
const told = (originalError: Error) =>
  clientError(new GraphQLError('wrapped', { originalError, path: ['a'] }), {
    requestId: 'r1',
    log,
  }).toJSON();

test('a question that cannot be asked keeps its words and its reason', () => {
  expect(told(new QuestionError('invalid-order', 'placements cannot be sorted by colour'))).toEqual(
    {
      message: 'placements cannot be sorted by colour',
      path: ['a'],
      extensions: { code: 'BAD_USER_INPUT', reason: 'invalid-order' },
    },
  );
});

test('what only analysts may see is forbidden', () => {
  expect(told(new QuestionError('not-for-public', 'hours by provider')).extensions).toEqual({
    code: 'FORBIDDEN',
    reason: 'not-for-public',
  });
});

test('a list asked wrongly is bad input', () => {
  expect(told(new ListError('wards cannot be sorted by colour')).extensions).toEqual({
    code: 'BAD_USER_INPUT',
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
  expect(told(error).extensions).toEqual({ code: 'TIMEOUT' });
});

test('anything unforeseen leaves only the request id, and its message goes to the log', () => {
  expect(told(new Error('relation "person" does not exist'))).toEqual({
    message: 'something went wrong on the server: tell its operator the request id r1',
    path: ['a'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' },
  });
  expect(lines.at(-1)).toContain('relation');
});
