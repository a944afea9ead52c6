import { PageNotice } from '../states/PageNotice.js';

/** Scrutiny pack: a place kept free until the page is written. */
export function PackPage() {
  return (
    <PageNotice title="Scrutiny pack">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
