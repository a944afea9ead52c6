import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import type { Answer } from '../answer/answer.js';
import { answerCube } from '../answer/answerCube.js';
import { analystPolicy, type Policy, publicPolicy } from '../gate/policy.js';
import type { Question } from '../question/question.js';
import { authority } from './smallCity.js';

/** Asks as council staff, or as the public, with the parts of a question that a test does not care about filled in. */
export function asker(
  db: Kysely<Database>,
): (
  question: Partial<Question> & { cube: string },
  policy?: 'analyst' | 'public',
) => Promise<Answer> {
  const policies: Readonly<Record<'analyst' | 'public', Policy>> = {
    analyst: analystPolicy,
    public: publicPolicy,
  };
  return (question, policy = 'analyst') =>
    answerCube(
      { dimensions: [], measures: [], where: {}, orderBy: [], totals: [], ...question },
      { db, authority, policy: policies[policy] },
    );
}

/** The displays of an answer as a table: dimension codes, then measures. */
export function table({ rows }: Answer): readonly (readonly (string | null)[])[] {
  return rows.map(({ dimensions, measures }) => [
    ...Object.values(dimensions).map((value) =>
      typeof value === 'object' && value !== null ? value.code : value,
    ),
    ...Object.values(measures).map((figure) => figure.display),
  ]);
}
