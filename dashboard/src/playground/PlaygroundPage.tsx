import { PageNotice } from '../states/PageNotice.js';

/** Playground: a place kept free until the page is written. */
export function PlaygroundPage() {
  return (
    <PageNotice title="Playground">
      <p>This page is being written.</p>
    </PageNotice>
  );
}
