import { PageNotice } from '../states/PageNotice.js';

/** Outcomes and demand: a place kept free until the page is written. */
export function OutcomesPage() {
  return (
    <PageNotice title="Outcomes and demand">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
