import { PageNotice } from '../states/PageNotice.js';

/** Home support: a place kept free until the page is written. */
export function HomeSupportPage() {
  return (
    <PageNotice title="Home support">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
