import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { type AnyVariables, useQuery } from 'urql';
import type { PageAnswer } from './pageSpec.js';

/** Asks for a whole page at once; a part the API could not answer is null inside the answer. */
export function usePageAnswer<Answer, Variables>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
): { answer: PageAnswer<Answer>; askAgain: () => void } {
  const [{ data, fetching }, ask] = useQuery<Answer, AnyVariables>({
    query: document as TypedDocumentNode<Answer, AnyVariables>,
    variables: variables as AnyVariables,
  });
  const askAgain = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { answer: fetching ? 'loading' : (data ?? 'failed'), askAgain };
}
