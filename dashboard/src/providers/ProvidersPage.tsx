import { PageNotice } from '../states/PageNotice.js';

/** Providers: a place kept free until the page is written. */
export function ProvidersPage() {
  return (
    <PageNotice title="Providers">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
