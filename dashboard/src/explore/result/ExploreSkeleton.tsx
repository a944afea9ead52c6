import { Skeleton } from '@mantine/core';
import { ExploreHeading } from '../ExploreHeading.js';
import classes from './ExploreOf.module.css';

/** The page while its subjects are on their way: as tall as it will be. */
export function ExploreSkeleton() {
  return (
    <>
      <title>Explore – Careshape</title>
      <ExploreHeading dropped={[]} />
      <div className={classes['columns']} aria-hidden="true">
        <Skeleton className={classes['form']} height={900} />
        <Skeleton className={classes['result']} height={620} />
      </div>
    </>
  );
}
