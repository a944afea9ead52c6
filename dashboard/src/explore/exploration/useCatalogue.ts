import { useQuery } from 'urql';
import { CatalogueDocument } from '../../gql/graphql.js';

/** Asks once for every subject with its dimensions and measures, and for what this caller may see. */
export function useCatalogue() {
  const [{ data, fetching }, ask] = useQuery({ query: CatalogueDocument });
  return {
    data: data?.about ? { catalogue: data.catalogue, policy: data.about.policy } : null,
    fetching,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
  };
}
