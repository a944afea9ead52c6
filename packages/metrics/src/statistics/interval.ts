/** The two ends of a confidence interval. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The confidence of every interval the platform gives. */
export const confidence = 0.95;

/**
 * The standard normal quantile for a two-sided interval at 95 %: Φ⁻¹(0.975).
 *
 * Source: Office for Health Improvement and Disparities, technical guide on confidence intervals.
 */
export const z = 1.959963984540054;
