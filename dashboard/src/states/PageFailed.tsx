import { Button } from '@mantine/core';
import { PageNotice } from './PageNotice.js';

/** A fault in our own code: says so calmly, and offers a fresh start. */
export function PageFailed() {
  return (
    <PageNotice title="This page has failed">
      <p>The fault is ours, not yours. Loading the page again may mend it.</p>
      <Button onClick={() => window.location.reload()}>Load the page again</Button>
    </PageNotice>
  );
}
