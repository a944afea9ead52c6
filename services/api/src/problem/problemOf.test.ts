import { ListError, QuestionError } from '@careshape/metrics';
import pino from 'pino';
import { expect, test } from 'vitest';
import { CsvError } from '../csv/csvError.js';
import { RequestError } from '../server/requestBody.js';
import { ProblemError, problemKind } from './problem.js';
import { problemOf, problemOfErrors } from './problemOf.js';

const lines: string[] = [];
const log = pino({ base: undefined }, { write: (line) => void lines.push(line) });
const told = (error: unknown) => problemOf(error, { requestId: 'r1', log });
const sqlError = (code: string) => Object.assign(new Error('of the database'), { code });

test.each([
  [new QuestionError('unknown-measure', 'words'), 400, 'unknown-measure'],
  [new QuestionError('not-for-public', 'words'), 403, 'not-for-public'],
  [new QuestionError('too-many-rows', 'words'), 422, 'too-many-rows'],
  [new QuestionError('no-population', 'words'), 400, 'no-population'],
  [new ListError('invalid-cursor', 'words'), 400, 'invalid-cursor'],
  [new CsvError('words'), 400, 'no-table'],
  [new RequestError('not-json', 'words'), 415, 'not-json'],
  [new RequestError('body-too-large', 'words'), 413, 'body-too-large'],
  [new ProblemError('unknown-path', 'words'), 404, 'unknown-path'],
  [sqlError('22007'), 400, 'bad-input'],
  [sqlError('57014'), 504, 'timeout'],
  [sqlError('42P01'), 500, 'internal'],
  [new Error('a fault'), 500, 'internal'],
  ['thrown text', 500, 'internal'],
])('%o is told with the status %i and the code %s', (error, status, code) => {
  expect([problemKind(told(error).code).status, told(error).code]).toEqual([status, code]);
});

test('what is unforeseen leaves only the id of the request, and goes to the log', () => {
  const { detail } = told(new Error('relation "person" does not exist'));
  expect(detail).toContain('r1');
  expect(detail).not.toContain('person');
  expect(lines.at(-1)).toContain('relation');
});

test('numbers of a refusal are told as numbers', () => {
  const error = new QuestionError('too-many-rows', 'words', { rows: 6_000, limit: 5_000 });
  expect(told(error)).toMatchObject({ rows: 6_000, limit: 5_000 });
});

test('several errors of one answer are one problem, with the words of all', () => {
  const errors = [
    { message: 'one', extensions: { code: 'FORBIDDEN', reason: 'NOT_FOR_PUBLIC' } },
    { message: 'other', extensions: { code: 'TIMEOUT', reason: 'TIMEOUT' } },
  ];
  expect(problemOfErrors(errors)).toEqual({
    code: 'not-for-public',
    detail: 'one',
    errors: ['one', 'other'],
  });
});
