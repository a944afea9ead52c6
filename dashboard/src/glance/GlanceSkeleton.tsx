import { Skeleton } from '@mantine/core';
import headingClasses from './GlanceHeading.module.css';
import { GlancePanels } from './GlancePanels.js';
import { SubjectTiles } from './SubjectTiles.js';

const loading = {
  providers: 'loading',
  placements: 'loading',
  homeSupport: 'loading',
  respite: 'loading',
  equality: 'loading',
} as const;

/** The page before its period is known: the title stands, the figures are still grey. */
export function GlanceSkeleton() {
  return (
    <div aria-busy="true">
      <div className={headingClasses['heading']}>
        <div>
          <h1 className={headingClasses['title']}>City at a glance</h1>
          <Skeleton height={18} width={320} mt={14} maw="80vw" />
        </div>
        <Skeleton height={60} width={200} />
      </div>
      <SubjectTiles states={loading} />
      <GlancePanels answer="loading" year={null} years={[]} />
    </div>
  );
}
