import type { PublishedCheck } from '@careshape/domain';
import type { CountQuestion } from './countQuestion.js';

/** The questions a figure is computed from: what is added up, and what that is divided by. */
export interface FigureQuestions {
  readonly over: readonly CountQuestion[];
  /** Empty where nothing is divided. */
  readonly under: readonly CountQuestion[];
}

/** The name of a question in the query of a figure. */
export function questionName(part: keyof FigureQuestions, position: number): string {
  return `${part}${position + 1}`;
}

/**
 * How the answers to the questions make the figure, in words.
 *
 * @example 'over1 ÷ under1 × 100'
 */
export function formulaWords(
  { over, under }: FigureQuestions,
  { times = 1, less = 0 }: Pick<PublishedCheck, 'times' | 'less'>,
): string {
  const added = (part: keyof FigureQuestions, questions: readonly CountQuestion[]) => {
    const text = questions.map((question, i) => numberWords(question, questionName(part, i)));
    return text.length > 1 ? `(${text.join(' + ')})` : text.join('');
  };
  return [
    added('over', over),
    under.length > 0 ? ` ÷ ${added('under', under)}` : '',
    times === 1 ? '' : ` × ${times.toLocaleString('en-GB')}`,
    less === 0 ? '' : ` − ${less.toLocaleString('en-GB')}`,
  ].join('');
}

function numberWords(question: CountQuestion, name: string): string {
  switch (question.kind) {
    case 'total':
      return name;
    case 'rows':
      return question.take === 'highest'
        ? `the highest row of ${name}`
        : `the rows of ${name} with a ${question.dimension} and a figure`;
    case 'lines':
      if (question.take === 'lines') return name;
      return question.take === 'sum'
        ? `the sum of ${question.field} in ${name}`
        : `the different values of ${question.field} in ${name}`;
    case 'wards':
      return `the wards of ${name}`;
    case 'number':
      return `${question.value} ${question.words}`;
  }
}
