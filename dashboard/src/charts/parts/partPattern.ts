import type { ChartLook } from './chartLook.js';

const stripes = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 5] } as const;

/** What is drawn over each part in order: a plain one first, then patterns that none of the others has. */
const patterns = [
  null,
  { ...stripes, rotation: -Math.PI / 4 },
  {
    symbol: 'circle',
    symbolSize: 0.7,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [5, 0],
    rotation: 0,
  },
  { ...stripes, rotation: 0 },
  { ...stripes, rotation: Math.PI / 4 },
  { ...stripes, rotation: Math.PI / 2 },
];

/**
 * The pattern of one of several parts of a whole, so that no two of six are told apart by colour alone; nothing for the
 * first.
 */
export function partPattern(index: number, { colours }: ChartLook) {
  const pattern = patterns[index % patterns.length];
  if (!pattern) return {};
  return { decal: { ...(structuredClone(pattern) as object), color: colours.surface } };
}
