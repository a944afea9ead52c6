import { PageNotice } from '../states/PageNotice.js';

/** Location: a place kept free until the page is written. */
export function LocationPage() {
  return (
    <PageNotice title="Location">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
