import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import {
  type LocationPagePartsFragment,
  type LocationPartsFragment,
  MoreLocationsDocument,
} from '../../gql/graphql.js';

/** Every location of the register as of a day: the page that came with the question, then the further ones, one after another. */
export function useAllLocations(
  page: LocationPagePartsFragment | null,
  { asOf, staff }: { readonly asOf: string; readonly staff: boolean },
): { readonly locations: readonly LocationPartsFragment[]; readonly complete: boolean } {
  const client = useClient();
  const [further, setFurther] = useState<{
    readonly of: LocationPagePartsFragment;
    readonly pages: readonly LocationPagePartsFragment[];
  } | null>(null);
  const pages = page && further?.of === page ? further.pages : [];
  const last = pages.at(-1) ?? page;
  const after = last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null;

  useEffect(() => {
    if (!page || after === null) return undefined;
    const asked = client.query(MoreLocationsDocument, { after, asOf, staff });
    let wanted = true;
    void asked.toPromise().then(({ data }) => {
      const next = data?.locations;
      if (!wanted || !next) return;
      setFurther((known) => ({
        of: page,
        pages: [...(known?.of === page ? known.pages : []), next],
      }));
    });
    return () => {
      wanted = false;
    };
  }, [client, page, after, asOf, staff]);

  const locations = useMemo(
    () => [
      ...(page?.nodes ?? []),
      ...(further?.of === page ? further.pages : []).flatMap(({ nodes }) => nodes),
    ],
    [page, further],
  );
  return { locations, complete: after === null };
}
