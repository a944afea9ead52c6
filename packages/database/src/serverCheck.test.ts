import { expect, test } from 'vitest';
import { versionProblem } from './serverCheck.js';

test('names the version of a server that is too old, and the one that is needed', () => {
  expect(versionProblem(14, 'db.example:5432')).toBe(
    'the PostgreSQL at db.example:5432 is version 14: version 15 or newer is needed',
  );
});

test('takes the oldest version that is new enough', () => {
  expect(versionProblem(15, 'db.example:5432')).toBeNull();
});
