import { useEffect, useState } from 'react';
import { type OperationResult, useClient } from 'urql';
import {
  ReconciliationDocument,
  type ReconciliationQuery,
  type ReconciliationQueryVariables,
  type ReconciledPartsFragment,
} from '../../gql/graphql.js';

/** What the first page says of the whole. */
export type ReconciliationWhole = NonNullable<ReconciliationQuery['reconciliation']>;

/** The reconciled figures: those that have arrived, and what is said of all of them. */
export interface ReconciliationState {
  readonly whole: ReconciliationWhole | null;
  readonly rows: readonly ReconciledPartsFragment[];
  readonly state: 'loading' | 'arriving' | 'whole' | 'failed';
  readonly askAgain: () => void;
}

/** Asks for every reconciled figure, a page after the other, so that filters answer at once. */
export function useReconciliation(): ReconciliationState {
  const client = useClient();
  const [round, setRound] = useState(0);
  const [known, setKnown] = useState<Omit<ReconciliationState, 'askAgain'>>({
    whole: null,
    rows: [],
    state: 'loading',
  });

  useEffect(() => {
    let current = true;
    const requestPolicy = round === 0 ? 'cache-first' : 'network-only';
    async function ask() {
      let whole: ReconciliationWhole | null = null;
      let rows: readonly ReconciledPartsFragment[] = [];
      let after: string | null = null;
      do {
        const variables: ReconciliationQueryVariables = {
          after,
          start: after === null,
        };
        // oxlint-disable-next-line no-await-in-loop -- each page begins where the one before ended
        const { data }: OperationResult<ReconciliationQuery> = await client
          .query(ReconciliationDocument, variables, { requestPolicy })
          .toPromise();
        if (!current) return;
        const page: ReconciliationWhole | null | undefined = data?.reconciliation;
        if (!page) {
          setKnown({ whole, rows, state: 'failed' });
          return;
        }
        whole ??= page;
        rows = [...rows, ...page.rows];
        after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
        setKnown({ whole, rows, state: after === null ? 'whole' : 'arriving' });
      } while (after !== null);
    }
    void ask();
    return () => {
      current = false;
    };
  }, [client, round]);

  return {
    ...known,
    askAgain: () => {
      setKnown({ whole: null, rows: [], state: 'loading' });
      setRound(round + 1);
    },
  };
}
