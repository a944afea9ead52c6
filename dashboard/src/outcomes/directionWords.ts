import type { OutcomeDirection } from '../gql/graphql.js';

/**
 * A figure beside another one, in words with a sign; null where they cannot be compared.
 *
 * @example directionWords('BETTER', 'England') // '▲ better than England'
 */
export function directionWords(direction: OutcomeDirection, than: string): string | null {
  switch (direction) {
    case 'BETTER':
      return `▲ better than ${than}`;
    case 'WORSE':
      return `▼ worse than ${than}`;
    case 'NOT_CLEAR':
      return `● no clear difference from ${than}`;
    case 'NOT_COMPARABLE':
      return null;
    default:
      throw new Error(`unknown direction: ${direction satisfies never}`);
  }
}
