import { Skeleton } from '@mantine/core';
import { FigureMarks } from '../../figures/FigureMarks.js';
import { FigureText } from '../../figures/FigureText.js';
import { FailedNotice } from '../../states/FailedNotice.js';
import type { Headline } from '../headline.js';
import classes from './HeadlineTile.module.css';

/** One figure on top of a page: what it is, the figure, what was found of it since a year before, and a small line. */
export function HeadlineTile(props: { readonly state: Headline | 'loading' | 'failed' }) {
  const { state } = props;
  return (
    <article className={classes['tile']} data-print="whole">
      {state === 'loading' && <HeadlineTileSkeleton />}
      {state === 'failed' && <FailedNotice what="This figure" minHeight={120} />}
      {typeof state === 'object' && <HeadlineTileFigure headline={state} />}
    </article>
  );
}

function HeadlineTileFigure({ headline }: { readonly headline: Headline }) {
  const { label, figure, unit, change, line } = headline;
  return (
    <>
      <h2 className={classes['label']}>{label}</h2>
      <p className={classes['figure']} data-status={figure.status}>
        <FigureText figure={figure} />
      </p>
      <p className={classes['unit']}>
        {unit}
        <FigureMarks figure={figure} />
      </p>
      {change !== undefined && <p className={classes['change']}>{change}</p>}
      {line !== undefined && <p className={classes['line']}>{line}</p>}
    </>
  );
}

function HeadlineTileSkeleton() {
  return (
    <div className={classes['skeleton']} aria-hidden="true">
      <Skeleton height={14} width="70%" />
      <Skeleton height={36} width="50%" />
      <Skeleton height={14} width="80%" />
      <Skeleton height={14} width="60%" />
    </div>
  );
}
