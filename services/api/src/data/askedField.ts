import type { Question, QuestionError } from '@careshape/metrics';

/** The parameter that holds what is wrong with a question; undefined where it is no single one. */
export function askedField(error: QuestionError, { where }: Question): string | undefined {
  const filter = Object.keys(where).find((id) => error.message.startsWith(`${id} `));
  const timeFilter = Object.keys(where).find((id) => error.message.includes(`filtered by ${id}:`));
  switch (error.code) {
    case 'unknown-code':
      return filter;
    case 'unknown-dimension':
      return timeFilter ?? 'by';
    case 'too-many-dimensions':
      return 'by';
    case 'unknown-measure':
    case 'not-split':
      return 'measure';
    case 'invalid-date':
      return where.date?.from === undefined ? 'to' : 'from';
    default:
      return undefined;
  }
}
