import { PageNotice } from '../states/PageNotice.js';

/** Placements: a place kept free until the page is written. */
export function PlacementsPage() {
  return (
    <PageNotice title="Placements">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
