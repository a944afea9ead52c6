import type { OutcomeDirection } from '../gql/graphql.js';

const signs = { BETTER: '▲', WORSE: '▼', NOT_CLEAR: '●' } as const;

/**
 * A figure beside another area's, in words with a sign; null where they cannot be compared.
 *
 * @example besideWords('BETTER', 'England (19.0)') // '▲ better than England (19.0)'
 */
export function besideWords(direction: OutcomeDirection, area: string): string | null {
  if (direction === 'NOT_COMPARABLE') return null;
  const words = {
    BETTER: `better than ${area}`,
    WORSE: `worse than ${area}`,
    NOT_CLEAR: `not clearly different from ${area}`,
  };
  return `${signs[direction]} ${words[direction]}`;
}

/**
 * A figure beside that of an earlier year, in words with a sign; null where they cannot be compared.
 *
 * @example sinceWords('NOT_CLEAR', '2023/24') // '● no clear change since 2023/24'
 */
export function sinceWords(direction: OutcomeDirection, year: string): string | null {
  if (direction === 'NOT_COMPARABLE') return null;
  const words = {
    BETTER: `better than in ${year}`,
    WORSE: `worse than in ${year}`,
    NOT_CLEAR: `no clear change since ${year}`,
  };
  return `${signs[direction]} ${words[direction]}`;
}
