import type { OutcomeDirection } from '../gql/graphql.js';

type Said = Exclude<OutcomeDirection, 'NOT_COMPARABLE' | 'NOT_JUDGED'>;

const signs: Readonly<Record<Said, string>> = { BETTER: '▲', WORSE: '▼', NOT_CLEAR: '●' };

/** The API's verdict on a figure beside another area's, with a sign; null where it gives none. */
export function besideWords(direction: OutcomeDirection, area: string): string | null {
  return said(direction, {
    BETTER: `better than ${area}`,
    WORSE: `worse than ${area}`,
    NOT_CLEAR: `not clearly different from ${area}`,
  });
}

/** The API's verdict on a figure beside that of an earlier year, with a sign; null where it gives none. */
export function sinceWords(direction: OutcomeDirection, year: string): string | null {
  return said(direction, {
    BETTER: `better than in ${year}`,
    WORSE: `worse than in ${year}`,
    NOT_CLEAR: `no clear change since ${year}`,
  });
}

function said(direction: OutcomeDirection, words: Readonly<Record<Said, string>>): string | null {
  return direction === 'NOT_COMPARABLE' || direction === 'NOT_JUDGED'
    ? null
    : `${signs[direction]} ${words[direction]}`;
}
