import { contrastRatio } from '../../theme/contrastRatio.js';
import { palette } from '../../theme/palette.js';
import type { ChartLook } from '../parts/chartLook.js';

/** One shade of a map: its colour, and the colour of the words on it. */
export interface MapShade {
  readonly fill: string;
  readonly ink: string;
}

const steps = {
  light: ['#dbe8f4', '#8cbce3', '#2073bc', '#12436d'],
  dark: ['#1c3149', '#1a5a94', '#6bace6', '#c9e2f7'],
} as const;

/** The shades of a map from the lowest to the highest figure; every ink reaches 4.5:1 on its fill. */
export function mapShades({ colours }: ChartLook): readonly MapShade[] {
  const scheme = colours === palette.dark ? 'dark' : 'light';
  return steps[scheme].map((fill) => ({ fill, ink: inkOn(fill) }));
}

function inkOn(fill: string): string {
  return contrastRatio('#ffffff', fill) >= 4.5 ? '#ffffff' : palette.light.text;
}

/** Which of some shades a value has: equal parts of the range from the lowest to the highest value. */
export function mapShadeOf(value: number, values: readonly number[], shades: number): number {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  // where all are equal none is high or low
  if (range === 0) return Math.floor(shades / 2) - 1;
  return Math.min(shades - 1, Math.floor((shades * (value - low)) / range));
}
