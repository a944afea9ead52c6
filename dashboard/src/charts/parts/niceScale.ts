/** The ends of a scale and the step between its lines. */
export interface NiceScale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/**
 * A scale in round steps that holds all values, about four steps high; from zero unless said otherwise.
 *
 * @example niceScale([1500, 1610]) // { min: 0, max: 2000, interval: 500 }
 */
export function niceScale(values: readonly number[], fromZero = true): NiceScale {
  const highest = Math.max(...values, fromZero ? 0 : -Infinity);
  const lowest = Math.min(...values, fromZero ? 0 : Infinity);
  if (!Number.isFinite(highest) || highest === lowest) {
    const value = Number.isFinite(highest) ? highest : 0;
    return fromZero || value === 0
      ? { min: 0, max: 1, interval: 0.5 }
      : { min: value - 1, max: value + 1, interval: 1 };
  }
  const rough = (highest - lowest) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const interval = ([1, 2, 2.5, 5].find((step) => step * power >= rough) ?? 10) * power;
  const rounded = (value: number) => Number(value.toPrecision(12));
  return {
    min: rounded(Math.floor(lowest / interval) * interval),
    max: rounded(Math.ceil(highest / interval) * interval),
    interval,
  };
}
