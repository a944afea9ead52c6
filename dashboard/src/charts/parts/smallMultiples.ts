import type { ChartLook } from './chartLook.js';

/** Where one small chart stands among its siblings, in pixels. */
export interface SmallMultiple {
  readonly titleTop: number;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
  readonly firstInRow: boolean;
  readonly lastInColumn: boolean;
}

const panelHeight = 64;
const rowHeight = 120;
const axisHeight = 24;
const scaleWidth = 48;
const gap = 22;

function columnCount({ narrow }: ChartLook): number {
  return narrow ? 2 : 3;
}

/** The height that a number of small charts need. */
export function smallMultiplesHeight(count: number, look: ChartLook): number {
  return Math.max(1, Math.ceil(count / columnCount(look))) * rowHeight + axisHeight;
}

/** Sets small charts of one size in rows, three to a row, two on a phone. */
export function smallMultiples(count: number, look: ChartLook): SmallMultiple[] {
  const columns = columnCount(look);
  const width = Math.floor((look.width - scaleWidth - gap * columns) / columns);
  return Array.from({ length: count }, (_, index) => {
    const column = index % columns;
    const top = Math.floor(index / columns) * rowHeight + 2;
    return {
      titleTop: top,
      top: top + 36,
      height: panelHeight,
      left: scaleWidth + column * (width + gap),
      width,
      firstInRow: column === 0,
      lastInColumn: index + columns >= count,
    };
  });
}
