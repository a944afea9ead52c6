import type { MapShape } from '../../charts/maps/mapShapes.js';

/** The ways the arrow keys lead on a map. */
export const arrowWays: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The place that lies next in a direction: near, and not far off the way. The place itself where there is none. */
export function nextWard(
  shapes: readonly MapShape[],
  from: string,
  [right, down]: readonly [number, number],
): string {
  const start = shapes.find(({ code }) => code === from);
  if (!start) return from;
  const [startX, startY] = start.centre;
  const reached = shapes
    .map(({ code, centre: [x, y] }) => {
      const along = (x - startX) * right + (y - startY) * down;
      const aside = Math.abs((x - startX) * down) + Math.abs((y - startY) * right);
      return { code, along, far: along + 2 * aside };
    })
    .filter(({ along }) => along > 1)
    .toSorted((a, b) => a.far - b.far);
  return reached[0]?.code ?? from;
}
