import type { Database } from '@careshape/database';
import type { Kysely } from 'kysely';
import { type Calculation, figureKey, type FigureWish } from '../question/calculation.js';
import type { Question } from '../question/question.js';
import { asker } from './smallCityAsker.js';

/** A question for figures that are worked out. */
export type FiguresQuestion = Partial<Question> & {
  cube: string;
  figures: readonly FigureWish[];
};

/** Asks for figures that are worked out: their displays, row by row, after the codes and days of its dimensions. */
export function figuresAsker(db: Kysely<Database>) {
  const ask = asker(db);
  return async (question: FiguresQuestion, policy: 'analyst' | 'public' = 'analyst') => {
    const { rows } = await ask(question, policy);
    return rows.map(({ dimensions, figures }) => [
      ...Object.values(dimensions).map((value) =>
        typeof value === 'object' && value !== null ? value.code : value,
      ),
      ...question.figures.map((wish) => figures![figureKey(wish)]!.display),
    ]);
  };
}

/** The figure of a measure in a named period; left out, the first. */
export function valueOf(of: string, period?: string): FigureWish {
  return { of, as: 'VALUE', period };
}

/** A calculation of a measure. */
export function calculationOf(as: Calculation, of: string): FigureWish {
  return { of, as };
}
