import { useGraphiQL } from '@graphiql/react';
import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { writePageSearch } from '../page/pageSearch.js';

/** Copies an address that opens the query of the editor, with its variables. */
export function CopyQueryLink() {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const clipboard = useClipboard({ timeout: 4000 });

  function copy() {
    const search = writePageSearch({
      query: query?.getValue() ?? '',
      variables: variables?.getValue() ?? '',
    });
    clipboard.copy(new URL(`/playground${search}`, window.location.href).href);
  }

  return (
    <Button size="xs" variant="default" onClick={copy}>
      {clipboard.copied ? 'Link copied' : 'Copy link'}
    </Button>
  );
}
