import { queryText } from '@careshape/api';
import { cityChecks } from '@careshape/demo-city';
import type { PublishedCheck } from '@careshape/domain';
import {
  type CountQuestion,
  type FigureQuestions,
  questionName,
  questionsOf,
  type ReconciledFigure,
} from '@careshape/metrics';
import { expect, test } from 'vitest';
import { ask } from './platform.js';
import { type AnswerOfQuestion, readNumber } from './published/readNumber.js';

// Each figure the council has printed, computed again as a person would: its query is pasted as it stands, and the
// numbers of the answer are put together by its formula. What is printed is held against the papers by the demo city.

interface Asked extends PublishedCheck {
  readonly name: string;
  readonly questions: FigureQuestions;
}

/** Printed from a system that knows who waits today; records of what was completed do not, until a year has gone by. */
const unsettled = 'q2-2023-24.assessments-uncompleted.q2-2023-24';

const asked: readonly Asked[] = cityChecks.flatMap((check) => {
  const questions = questionsOf(check);
  const name = `${check.figureId} ${check.end ?? ''}`.trim();
  return questions && check.figureId !== unsettled ? [{ ...check, name, questions }] : [];
});

test('at least 150 published figures are asked for', () => {
  expect(new Set(asked.map(({ figureId }) => figureId)).size).toBeGreaterThanOrEqual(150);
});

test.each(asked)(
  'the API gives $name',
  async ({ questions, times = 1, less = 0, roundedTo = 1, expected }) => {
    const query = queryText({
      figure: { label: 'A figure' },
      printed: { display: '' },
      formula: '',
      questions,
    } as unknown as ReconciledFigure);
    const answers = await ask<Record<string, AnswerOfQuestion>>(query, { as: 'analyst' });
    const sum = (part: keyof FigureQuestions, of: readonly CountQuestion[]) =>
      of.reduce(
        (all, question, i) => all + readNumber(question, answers[questionName(part, i)])!,
        0,
      );
    const under = questions.under.length > 0 ? sum('under', questions.under) : 1;
    const result = (sum('over', questions.over) / under) * times - less;
    // 0.1 is not exact in binary: round through its inverse
    const rounded = Math.round(result / roundedTo + 1e-9) / (1 / roundedTo);
    const [low, high] = typeof expected === 'number' ? [expected, expected] : expected;
    expect(rounded).toBeGreaterThanOrEqual(low);
    expect(rounded).toBeLessThanOrEqual(high);
  },
);
