import { PageNotice } from '../states/PageNotice.js';

/** Equality: a place kept free until the page is written. */
export function EqualityPage() {
  return (
    <PageNotice title="Equality">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
