import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { FilterBar } from '../filters/FilterBar.js';
import { filtersText } from '../filters/filtersText.js';
import { recordsText } from '../shell/recordsText.js';
import type { Chosen } from './chosen.js';
import { FigureGrid } from './figure/FigureGrid.js';
import { HeadlineTiles } from './top/HeadlineTiles.js';
import headingClasses from './top/PageHeading.module.css';
import type { PageAnswer, PageSpec } from './pageSpec.js';
import { provisionalChosen } from './provisionalChosen.js';

/** A page before its period is known: the title stands; the figures, and words that come, are grey and have their place. */
export function FigurePageSkeleton<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  readonly children: ((answer: PageAnswer<Answer>, chosen: Chosen) => ReactNode) | undefined;
}) {
  const { spec, children } = props;
  return (
    <div aria-busy="true">
      <div className={headingClasses['heading']}>
        <div className={headingClasses['words']}>
          <h1 className={headingClasses['title']}>{spec.name}</h1>
          <p className={headingClasses['lead']}>
            {typeof spec.lead === 'string' ? (
              spec.lead
            ) : (
              <Grey>{spec.lead(provisionalChosen)}</Grey>
            )}
          </p>
          <p className={headingClasses['filters']}>
            <Grey>{filtersText(spec, provisionalChosen).join(' · ')}</Grey>
          </p>
          {spec.records.length > 0 && (
            <p className={headingClasses['records']}>
              <Grey>{recordsText(spec.records, [])}</Grey>
            </p>
          )}
        </div>
        <FilterBar spec={spec} chosen={provisionalChosen} answer={null} waits />
      </div>
      <HeadlineTiles spec={spec} answer="loading" chosen={null} />
      {children?.('loading', provisionalChosen)}
      <FigureGrid spec={spec} answer="loading" chosen={null} />
    </div>
  );
}

/** Words of about the length of those that come, unseen. */
function Grey({ children }: { readonly children: string }) {
  return (
    <Skeleton component="span" className={headingClasses['grey']} aria-hidden="true">
      {children}
    </Skeleton>
  );
}
