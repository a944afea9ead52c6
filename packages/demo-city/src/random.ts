import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded source of chance. The same seed and topic always give the same draws. */
export interface Random {
  /** A whole number, both ends inside. */
  int(from: number, to: number): number;
  /** True once in `1 / share` draws. */
  chance(share: number): boolean;
  /** A number from 0 up to, not including, 1. */
  fraction(): number;
  pick<T>(items: readonly T[]): T;
  /** An index drawn with the given weights. */
  weighted(weights: readonly number[]): number;
  /** A new array with the same items in another order. */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * Random draws of one topic: each part of the city has its own, so that a change in one part leaves the others as they were.
 *
 * @example createRandom(1, 'births').int(1, 12)
 */
export function createRandom(seed: number, topic: string): Random {
  const generator = xoroshiro128plus(hash(`${seed}/${topic}`));
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  const fraction = (): number => uniformFloat64(generator);
  return {
    int,
    fraction,
    chance: (share) => fraction() < share,
    pick: (items) => itemAt(items, int(0, items.length - 1)),
    weighted(weights) {
      let left = fraction() * weights.reduce((sum, weight) => sum + weight, 0);
      const index = weights.findIndex((weight) => (left -= weight) < 0);
      return index === -1 ? weights.length - 1 : index;
    },
    shuffle(items) {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = int(0, last);
        [shuffled[last], shuffled[other]] = [itemAt(shuffled, other), itemAt(shuffled, last)];
      }
      return shuffled;
    },
  };
}

/** The item at a place that must exist. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`no item at: ${index} of ${items.length}`);
  return item;
}

// FNV-1a, 32 bits
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value | 0;
}
