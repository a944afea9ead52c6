import { Link } from '@tanstack/react-router';
import { PageNotice } from './PageNotice.js';

/** An address that is no page. */
export function PageMissing() {
  return (
    <PageNotice title="There is no page here">
      <p>The address may be mistyped, or the page may have moved.</p>
      <p>
        <Link to="/">Go to City at a glance</Link>
      </p>
    </PageNotice>
  );
}
