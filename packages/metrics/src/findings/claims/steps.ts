import { atLeast, atMost, isShown, type Point } from '../point.js';

/** The points of a slice that show a number, in falling order; what the source does not know is left out. */
export function fallingOrder(points: readonly Point[]): readonly Point[] {
  return points
    .filter((point) => !point.unknown && isShown(point))
    .toSorted((a, b) => b.figure.value! - a.figure.value!);
}

/** Points in falling order, divided wherever all before are surely above all after. */
export function stepsOf(falling: readonly Point[]): readonly (readonly Point[])[] {
  const most = falling.map(atMost);
  // the highest that any of the rest can be, from each point on
  const highest = most.map((_, i) => Math.max(...most.slice(i)));
  const steps: Point[][] = [];
  let lowest = Infinity;
  falling.forEach((point, i) => {
    if (lowest > highest[i]!) steps.push([point]);
    else steps.at(-1)!.push(point);
    lowest = Math.min(lowest, atLeast(point));
  });
  return steps;
}
