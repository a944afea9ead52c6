import { PageNotice } from '../states/PageNotice.js';

/** Explore: a place kept free until the page is written. */
export function ExplorePage() {
  return (
    <PageNotice title="Explore">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
