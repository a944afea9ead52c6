import { PageNotice } from '../states/PageNotice.js';

/** Data: a place kept free until the page is written. */
export function DataPage() {
  return (
    <PageNotice title="Data">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
