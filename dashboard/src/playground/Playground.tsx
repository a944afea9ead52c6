import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { useComputedColorScheme } from '@mantine/core';
import { GraphiQL } from 'graphiql';
import { use, useEffect, useMemo, useRef } from 'react';
import { readKey } from '../signIn/keyStore.js';
import { SignedIn } from '../signIn/SignedIn.js';
import { CopyQueryLink } from './CopyQueryLink.js';
import { ExampleMenu } from './ExampleMenu.js';
import { exampleQueries } from './exampleQueries.js';
import { mendTabRoles } from './mendTabRoles.js';

/** GraphiQL over the API beside these pages, in their colours, asking as whoever is signed in. */
export function Playground(props: {
  /** What the address asks to open. */
  readonly query: string | undefined;
  readonly variables: string | undefined;
}) {
  const { query, variables } = props;
  const { signedIn } = use(SignedIn);
  const scheme = useComputedColorScheme('light');
  const fetcher = useMemo(() => {
    const key = signedIn ? readKey() : null;
    return createGraphiQLFetcher({
      url: '/graphql',
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
    });
  }, [signedIn]);

  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current ? mendTabRoles(frame.current) : undefined), []);

  return (
    <div ref={frame} className="playground-frame">
      <GraphiQL
        fetcher={fetcher}
        forcedTheme={scheme}
        {...(query === undefined ? {} : { initialQuery: query })}
        {...(variables === undefined ? {} : { initialVariables: variables })}
        {...(exampleQueries[0] && { defaultQuery: exampleQueries[0].query })}
      >
        <GraphiQL.Logo>
          <div className="playground-bar">
            <ExampleMenu />
            <CopyQueryLink />
          </div>
        </GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}
