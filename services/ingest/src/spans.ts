import type { Period } from '@careshape/domain';

/** From the first day of any span to the last; null where there is none. */
export function hullOf(spans: readonly Period[]): Period | null {
  const [first, ...rest] = spans;
  if (!first) return null;
  return rest.reduce(
    (hull, { from, to }) => ({
      from: from < hull.from ? from : hull.from,
      to: to > hull.to ? to : hull.to,
    }),
    first,
  );
}

/** Spans as a query takes them for `daterange[]`, first and last day included. */
export function dateRanges(spans: readonly Period[]): readonly string[] {
  return spans.map(({ from, to }) => `[${from},${to}]`);
}
