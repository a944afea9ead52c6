/** The box a small line is drawn in. */
export interface SparklineBox {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/**
 * The SVG path of a small line, lowest value at the bottom, and the place of its last known value.
 *
 * A missing value breaks the line; a value alone between two gaps is drawn as a dot.
 */
export function sparklinePath(values: readonly (number | null)[], box: SparklineBox) {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  const inner = { width: box.width - 2 * box.margin, height: box.height - 2 * box.margin };
  const steps = Math.max(values.length - 1, 1);

  const points = values.map((value, index) => {
    if (value === null) return null;
    // a flat line runs through the middle
    const share = range === 0 ? 0.5 : (value - low) / range;
    return {
      x: round(box.margin + (inner.width * index) / steps),
      y: round(box.height - box.margin - inner.height * share),
    };
  });

  const path = points
    .map((point, index) => {
      if (point === null) return '';
      const starts = index === 0 || points[index - 1] === null;
      const alone = starts && (points[index + 1] ?? null) === null;
      return `${starts ? 'M' : 'L'}${point.x} ${point.y}${alone ? 'h0' : ''}`;
    })
    .join('');
  return { path, end: points.findLast((point) => point !== null) ?? null };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
