import { Skeleton } from '@mantine/core';
import type { Figure } from '../../figures/figure.js';
import { FigureMarks } from '../../figures/FigureMarks.js';
import { FigureText } from '../../figures/FigureText.js';
import { Sparkline, type SparklinePoint } from '../../figures/Sparkline.js';
import { AddressLink } from '../../page/AddressLink.js';
import { FailedNotice } from '../../states/FailedNotice.js';
import classes from './SubjectTile.module.css';

/** What a tile says of its subject, ready to show. */
export interface SubjectTileContent {
  readonly figure: Figure;
  /** What the figure counts, in words: `hours a week`. */
  readonly unit: string;
  /** What is sure about the year before, in a sentence of the API. */
  readonly change: string;
  readonly points: readonly SparklinePoint[];
  readonly pointsDescription: string;
  readonly sentence: string;
}

/** A tile with its content, or why it has none. */
export type SubjectTileState = SubjectTileContent | 'loading' | 'failed';

/** One subject at a glance: figure, unit, change on a year before, shape over time, and a sentence. */
export function SubjectTile(props: {
  readonly title: string;
  readonly state: SubjectTileState;
  /** Where more of it stands. */
  readonly address?: string;
}) {
  const { title, state, address } = props;
  return (
    <article className={classes['tile']} data-print="whole">
      <h2 className={classes['title']}>
        {address === undefined ? (
          title
        ) : (
          <AddressLink address={address} className={classes['way']}>
            {title}
          </AddressLink>
        )}
      </h2>
      {state === 'loading' && <SubjectTileSkeleton />}
      {state === 'failed' && <FailedNotice what="This figure" minHeight={252} />}
      {typeof state === 'object' && <SubjectTileFigure content={state} />}
    </article>
  );
}

function SubjectTileFigure({ content }: { readonly content: SubjectTileContent }) {
  const { figure } = content;
  return (
    <>
      <p className={classes['figure']} data-status={figure.status}>
        <FigureText figure={figure} />
      </p>
      <p className={classes['unit']}>
        {content.unit}
        <FigureMarks figure={figure} />
      </p>
      <p className={classes['change']}>{content.change}</p>
      <div className={classes['line']}>
        <Sparkline points={content.points} description={content.pointsDescription} />
      </div>
      <p className={classes['sentence']}>{content.sentence}</p>
    </>
  );
}

function SubjectTileSkeleton() {
  return (
    <div className={classes['skeleton']} aria-hidden="true">
      <Skeleton height={40} width="60%" />
      <Skeleton height={14} width="80%" />
      <Skeleton height={14} width="70%" />
      <Skeleton height={58} />
      <Skeleton className={classes['rest']} />
    </div>
  );
}
