import { Skeleton } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, use } from 'react';
import headingClasses from '../page/top/PageHeading.module.css';
import type { PageSearch } from '../page/pageSearch.js';
import { SignedIn } from '../signIn/SignedIn.js';
import { ErrorBoundary } from '../states/ErrorBoundary.js';
import { FailedNotice } from '../states/FailedNotice.js';
import classes from './PlaygroundPage.module.css';

// the editor is large, and no other page needs it
const Playground = lazy(async () => ({
  default: (await import('./Playground.js')).Playground,
}));

/** Playground: any query over the API, with its documentation, the examples, and what an address asks to open. */
export function PlaygroundPage() {
  const search: PageSearch = useSearch({ strict: false });
  const { signedIn } = use(SignedIn);
  const { query, variables } = search;
  return (
    <>
      <title>Playground – Careshape</title>
      <div className={headingClasses['heading']}>
        <div className={headingClasses['words']}>
          <h1 className={headingClasses['title']}>Playground</h1>
          <p className={headingClasses['lead']}>
            Ask the API itself, in GraphQL. You ask as {signedIn ? 'an analyst' : 'the public'}.
          </p>
          <p className={headingClasses['filters']}>
            Ctrl + Enter runs the query; Ctrl + Space offers what may follow; F1 lists every
            command. To leave the editor by keyboard, press Ctrl + M, then Tab.
          </p>
        </div>
      </div>
      <section className={classes['frame']} aria-label="Editor and answer">
        <ErrorBoundary fallback={<FailedNotice what="The editor" minHeight={320} />}>
          <Suspense fallback={<Skeleton height="100%" />}>
            {/* another address or another caller begins anew */}
            <Playground
              key={`${signedIn} ${query ?? ''} ${variables ?? ''}`}
              query={query}
              variables={variables}
            />
          </Suspense>
        </ErrorBoundary>
      </section>
    </>
  );
}
