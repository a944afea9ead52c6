import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ChartDrawingProps } from './ChartDrawing.js';
import { loadChartDrawing, loadedChartDrawing } from './loadChartDrawing.js';

/**
 * A chart, and grey in its place until ECharts is there.
 *
 * It waits without Suspense, which keeps a fallback on screen for 300 ms even where the chunk is there in ten.
 */
export function ChartInPlace(props: ChartDrawingProps & { readonly placeholderHeight: number }) {
  const { placeholderHeight, ...drawing } = props;
  const [Drawing, setDrawing] = useState(() => loadedChartDrawing());
  const [fault, setFault] = useState<unknown>(null);

  useEffect(() => {
    if (Drawing !== null) return undefined;
    let gone = false;
    loadChartDrawing().then(
      (loaded) => {
        if (!gone) setDrawing(() => loaded);
      },
      (reason: unknown) => {
        if (!gone) setFault(reason ?? new Error('the chart could not be loaded'));
      },
    );
    return () => {
      gone = true;
    };
  }, [Drawing]);

  // the boundary around the figure says that it cannot be drawn
  if (fault !== null) throw fault;
  if (Drawing === null) return <Skeleton height={placeholderHeight} />;
  return <Drawing {...drawing} />;
}
