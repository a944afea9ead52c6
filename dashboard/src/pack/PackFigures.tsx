import { lazy, Suspense } from 'react';
import { Skeleton } from '@mantine/core';
import { ErrorBoundary } from '../states/ErrorBoundary.js';
import { FailedNotice } from '../states/FailedNotice.js';
import type { Loaded } from './loaded.js';
import { type Pack, packItemKey } from './pack.js';
import { PackFigure } from './PackFigure.js';
import { PackFigureEdit, type PackEdit } from './PackFigureEdit.js';
import classes from './PackPage.module.css';

// an exploration is a figure without a page of its own
const ExplorePackFigure = lazy(async () => ({
  default: (await import('../explore/result/ExplorePackFigure.js')).ExplorePackFigure,
}));

/** The figures of a pack in their order, each with its note. */
export function PackFigures(props: {
  readonly pack: Pack;
  readonly loaded: Loaded;
  /** Null where the pack is only to be read. */
  readonly edit: PackEdit | null;
}) {
  const { pack, loaded, edit } = props;
  return (
    <ol className={classes['figures']}>
      {pack.items.map((item, index) => (
        <li key={packItemKey(item)} className={classes['figure']} data-print="whole">
          <ErrorBoundary fallback={<FailedNotice what="This figure" minHeight={200} />}>
            <Suspense fallback={<Skeleton height={480} />}>
              {item.page === 'explore' ? (
                <ExplorePackFigure
                  item={item}
                  years={loaded.years}
                  place={index + 1}
                  classes={{ from: classes['from'], place: classes['place'] }}
                />
              ) : (
                <PackFigure item={item} loaded={loaded} place={index + 1} />
              )}
            </Suspense>
          </ErrorBoundary>
          {item.note !== '' && (
            <p className={classes['note']} data-editable={edit !== null}>
              {item.note}
            </p>
          )}
          {edit && (
            <PackFigureEdit note={item.note} index={index} count={pack.items.length} edit={edit} />
          )}
        </li>
      ))}
    </ol>
  );
}
