/** What a value of a series may truly be. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** What arithmetic on fractions may lose, of the largest number in it. */
const lost = 1e-9;

/** Whether a point lies above the mean and so many mean moving ranges, whatever the true values are. */
export function isSurelyBeyond(series: readonly Span[], point: number, factor: number): boolean {
  const largest = Math.max(...series.map(({ least, most }) => Math.max(-least, most)));
  return leastAboveLimit(series, point, factor) > lost * largest;
}

/**
 * How far a point of a series lies above its mean and so many mean moving ranges, at the least, over every series that
 * the spans allow.
 *
 * The distance is a sum of the values less their absolute steps, so it is least where each value is at an end of its
 * span; and a value meets only its neighbours, so the ends are chosen one after another, from the first to the last.
 *
 * @returns above 0: the point lies beyond the limit whatever the true values are
 */
export function leastAboveLimit(series: readonly Span[], point: number, factor: number): number {
  const { length } = series;
  const share = factor / (length - 1);
  const gain = (at: number, value: number) => (at === point ? value : 0) - value / length;
  const ends = ({ least, most }: Span) => [least, most];
  let reached = ends(series[0]!).map((value) => ({ value, least: gain(0, value) }));
  for (let at = 1; at < length; at += 1) {
    const before = reached;
    reached = ends(series[at]!).map((value) => ({
      value,
      least:
        gain(at, value) +
        Math.min(...before.map((one) => one.least - share * Math.abs(value - one.value))),
    }));
  }
  return Math.min(...reached.map(({ least }) => least));
}

/**
 * How far each point lies above the mean and so many mean moving ranges, at the most: no series that the spans allow puts
 * it higher. It may be more than any series reaches.
 *
 * @returns 0 or below: the point lies within the limit whatever the true values are
 */
export function mostAboveLimit(series: readonly Span[], factor: number): readonly number[] {
  const { length } = series;
  const all = series.reduce((sum, { least }) => sum + least, 0);
  const fewest = series.slice(1).reduce((sum, { least, most }, i) => {
    const before = series[i]!;
    return sum + Math.max(0, least - before.most, before.least - most);
  }, 0);
  const reach = (factor * fewest) / (length - 1);
  return series.map(({ least, most }) => most - (all - least + most) / length - reach);
}

/** The same series upside down, so that what holds above holds below. */
export function turned(series: readonly Span[]): readonly Span[] {
  return series.map(({ least, most }) => ({ least: -most, most: -least }));
}
