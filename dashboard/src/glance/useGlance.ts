import { useCallback } from 'react';
import { useQuery } from 'urql';
import {
  CityAtAGlanceDocument,
  type CityAtAGlanceQuery,
  type CityAtAGlanceQueryVariables,
} from '../gql/graphql.js';

/** The answer of the page, or why there is none; a subject the API could not answer is null inside it. */
export type GlanceAnswer = CityAtAGlanceQuery | 'loading' | 'failed';

/** Asks for the whole page at once. */
export function useGlance(variables: CityAtAGlanceQueryVariables): {
  answer: GlanceAnswer;
  askAgain: () => void;
} {
  const [{ data, fetching }, ask] = useQuery({ query: CityAtAGlanceDocument, variables });
  const askAgain = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return { answer: fetching ? 'loading' : (data ?? 'failed'), askAgain };
}
