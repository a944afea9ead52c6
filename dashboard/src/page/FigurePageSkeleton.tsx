import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Chosen } from './chosen.js';
import { FigureGrid } from './FigureGrid.js';
import { HeadlineTiles } from './HeadlineTiles.js';
import headingClasses from './PageHeading.module.css';
import type { PageAnswer, PageSpec } from './pageSpec.js';
import { provisionalChosen } from './provisionalChosen.js';

/** A page before its period is known: the title stands, the figures are still grey. */
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
          {typeof spec.lead === 'string' && <p className={headingClasses['lead']}>{spec.lead}</p>}
          <Skeleton height={18} width={320} mt={10} maw="80vw" />
        </div>
        {spec.filters.length > 0 && <Skeleton height={60} width={200} />}
      </div>
      <HeadlineTiles spec={spec} answer="loading" chosen={null} />
      {children?.('loading', provisionalChosen)}
      <FigureGrid spec={spec} answer="loading" chosen={null} />
    </div>
  );
}
