import { cldEventOutcomes, notMapped, notMappedPrecedence } from '@careshape/domain';

/** The Department's order of outcomes as SQL: of several rows of one event, the lowest number is kept; no outcome last. */
export function outcomePrecedence(column: string): string {
  const order = [
    ...cldEventOutcomes.map(({ words, precedence }) => [words, precedence] as const),
    [notMapped, notMappedPrecedence] as const,
  ];
  const cases = order.map(
    ([words, number]) => `when '${words.replaceAll("'", "''")}' then ${number}`,
  );
  return `case ${column} ${cases.join(' ')} else 99 end`;
}
