import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { ExampleMenu } from './ExampleMenu';
import { exampleQueries } from './exampleQueries';
import { KeyField } from './KeyField';

const keptKey = 'careshape-analyst-key';
const asked = new URLSearchParams(window.location.search);
const query = asked.get('query');
const variables = asked.get('variables');
const given = {
  ...(query && { initialQuery: query }),
  ...(variables && { initialVariables: variables }),
};

/** GraphiQL over this server, with the example queries and a field for the analyst's key. */
export function Playground() {
  const [analystKey, setAnalystKey] = useState(() => sessionStorage.getItem(keptKey) ?? '');
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: '/graphql',
        headers: analystKey ? { authorization: `Bearer ${analystKey}` } : {},
      }),
    [analystKey],
  );

  function onKeyChange(key: string) {
    sessionStorage.setItem(keptKey, key);
    setAnalystKey(key);
  }

  return (
    <GraphiQL
      fetcher={fetcher}
      {...given}
      {...(exampleQueries[0] && { defaultQuery: exampleQueries[0].query })}
    >
      <GraphiQL.Logo>
        <div className="playground-bar">
          <ExampleMenu />
          <KeyField analystKey={analystKey} onChange={onKeyChange} />
          <a className="playground-home" href="/">
            Careshape
          </a>
        </div>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
