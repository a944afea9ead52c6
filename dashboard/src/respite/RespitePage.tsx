import { PageNotice } from '../states/PageNotice.js';

/** Respite: a place kept free until the page is written. */
export function RespitePage() {
  return (
    <PageNotice title="Respite">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
