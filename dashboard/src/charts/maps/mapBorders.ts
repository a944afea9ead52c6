import type { MapPoint, MapShape } from './mapShapes.js';

/**
 * The lines between places of different groups, and around all of them.
 *
 * Places that touch share the ends of their common line; a line that only one group has is a border of the group.
 */
export function mapBorders(
  shapes: readonly MapShape[],
  groupOf: (code: string) => string | undefined,
): readonly (readonly [MapPoint, MapPoint])[] {
  const lines = new Map<string, { line: readonly [MapPoint, MapPoint]; groups: string[] }>();
  for (const { code, rings } of shapes) {
    for (const ring of rings) {
      for (const [at, start] of ring.entries()) {
        const line = [start, ring[(at + 1) % ring.length]!] as const;
        if (placeText(line[0]) === placeText(line[1])) continue;
        const key = line.map(placeText).toSorted().join(' ');
        const known = lines.get(key) ?? { line, groups: [] };
        known.groups.push(groupOf(code) ?? '');
        lines.set(key, known);
      }
    }
  }
  return [...lines.values()]
    .filter(({ groups }) => groups.length === 1 || new Set(groups).size > 1)
    .map(({ line }) => line);
}

function placeText([x, y]: MapPoint): string {
  // off the round numbers, so that one corner worked out twice never falls to two sides
  return `${Math.round(2 * x + 0.137)},${Math.round(2 * y + 0.137)}`;
}
