import type { ChartDrawing } from './ChartDrawing.js';

type Drawing = typeof ChartDrawing;

let loading: Promise<Drawing> | null = null;
let loaded: Drawing | null = null;

/** Fetches ECharts, a chunk of its own; asked again, it is the same one, and one that failed is fetched anew. */
export function loadChartDrawing(): Promise<Drawing> {
  loading ??= import('./ChartDrawing.js').then(
    (chunk) => {
      loaded = chunk.ChartDrawing;
      return loaded;
    },
    (fault: unknown) => {
      loading = null;
      throw fault;
    },
  );
  return loading;
}

/** The drawing, where it has been fetched already. */
export function loadedChartDrawing(): Drawing | null {
  return loaded;
}
