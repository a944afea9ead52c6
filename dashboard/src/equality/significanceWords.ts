import type { Significance } from '../gql/graphql.js';

/** What a mark means where 1 is what is expected. */
export function significanceWords(mark: Significance | null): string {
  switch (mark) {
    case 'HIGHER':
      return 'more than expected';
    case 'LOWER':
      return 'fewer than expected';
    case 'TOO_CLOSE_TO_CALL':
      return 'too close to call: chance or rounding could make the difference';
    case null:
      return 'too few people to say';
    default:
      throw new Error(`unknown mark: ${mark satisfies never}`);
  }
}
