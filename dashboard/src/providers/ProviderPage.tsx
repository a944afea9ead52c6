import { PageNotice } from '../states/PageNotice.js';

/** Provider: a place kept free until the page is written. */
export function ProviderPage() {
  return (
    <PageNotice title="Provider">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
