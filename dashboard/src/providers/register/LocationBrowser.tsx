import { Button, Skeleton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LocationBrowserFragment } from '../../gql/graphql.js';
import type { PageSearch } from '../../page/pageSearch.js';
import type { PageAnswer } from '../../page/pageSpec.js';
import { useAbout } from '../../shell/useAbout.js';
import { FailedNotice } from '../../states/FailedNotice.js';
import classes from './LocationBrowser.module.css';
import { LocationFilterBar } from '../search/LocationFilterBar.js';
import {
  filterLocations,
  locationFilterNames,
  readLocationFilters,
} from '../search/locationFilters.js';
import { locationFiltersText } from '../search/locationFiltersText.js';
import { locationRow } from './locationRow.js';
import { readLocationSort, writeLocationSort } from '../search/locationSort.js';
import { LocationTable } from './LocationTable.js';
import { registerText } from './registerText.js';
import { sortLocations } from '../search/sortLocations.js';
import { useAllLocations } from './useAllLocations.js';
import { useLocationsCsv } from './useLocationsCsv.js';
import { wardCounts } from '../map/wardCounts.js';
import { WardMap } from '../map/WardMap.js';

/** The register as of a day as a list to search, with a map of wards beside it; what is looked for stands in the address. */
export function LocationBrowser(props: {
  readonly answer: PageAnswer<LocationBrowserFragment>;
  readonly asOf: string;
  readonly staff: boolean;
}) {
  const { answer, asOf, staff } = props;
  return (
    <section className={classes['browser']} aria-labelledby="locations">
      <h2 id="locations" className={classes['title']}>
        Every registered location
      </h2>
      {answer === 'loading' && <Skeleton height={760} />}
      {answer === 'failed' && <FailedNotice what="The list of locations" minHeight={200} />}
      {typeof answer === 'object' && <BrowserOfAnswer answer={answer} asOf={asOf} staff={staff} />}
    </section>
  );
}

function BrowserOfAnswer(props: {
  readonly answer: LocationBrowserFragment;
  readonly asOf: string;
  readonly staff: boolean;
}) {
  const { answer, asOf, staff } = props;
  const { locations, complete } = useAllLocations(answer.locations, { asOf, staff });
  const rows = useMemo(() => locations.map(locationRow), [locations]);
  const search: PageSearch = useSearch({ strict: false });
  const asked = useMemo(() => readLocationFilters(search), [search]);
  const { find, onFind, onChoose } = useFind(asked.find);
  const filters = useMemo(
    () => ({ ...asked, find, ...(!staff && { vacancies: 0 }) }),
    [asked, find, staff],
  );
  const sorting = useMemo(() => readLocationSort(search['sort']), [search]);
  const found = useMemo(
    () => sortLocations(filterLocations(rows, filters), sorting),
    [rows, filters, sorting],
  );
  const counts = useMemo(
    () => wardCounts(answer.wards?.nodes ?? [], filterLocations(rows, { ...filters, ward: '' })),
    [answer.wards, rows, filters],
  );
  const { data: about } = useAbout();
  const asOfWords = registerText(asOf, about?.records ?? []);
  const words = locationFiltersText(filters, rows);
  const clear = () => {
    onFind('');
    onChoose(Object.fromEntries(locationFilterNames.map((name) => [name, undefined])));
  };
  const download = useLocationsCsv(found, { filters: words, asOf: asOfWords, staff });
  if (!answer.locations) return <FailedNotice what="The list of locations" minHeight={200} />;

  return (
    <>
      <p className={classes['asOf']}>{asOfWords}</p>
      <LocationFilterBar
        rows={rows}
        filters={filters}
        find={find}
        staff={staff}
        onFind={onFind}
        onChoose={onChoose}
      />
      <div className={classes['line']}>
        <output className={classes['found']}>
          <strong>{found.length}</strong> of{' '}
          {rows.filter(({ active }) => active || filters.closed).length} locations
          {words.length > 0 && `: ${words.join(', ')}`}
          {!complete && ' (more are on their way)'}
        </output>
        <div className={classes['tools']} data-print="hide">
          {words.length > 0 && (
            <Button variant="subtle" size="xs" onClick={clear}>
              Clear filters
            </Button>
          )}
          <Button variant="default" size="xs" onClick={download}>
            Download CSV
          </Button>
        </div>
      </div>
      <div className={classes['parts']}>
        <div className={classes['map']}>
          <WardMap
            wards={counts}
            chosen={filters.ward}
            onChoose={(ward) => onChoose({ ward: ward || undefined })}
          />
          <p className={classes['note']} data-print="hide">
            Locations found in each ward, one hexagon a ward. Choose a ward to see only its
            locations; the same choice stands above as “Ward”.
          </p>
          {!staff && (
            <p className={classes['note']}>
              How full one home is, is its provider’s business: only signed-in council staff see its
              vacancies. Occupancy by ward and by kind stands below for everyone.
            </p>
          )}
        </div>
        {found.length === 0 ? (
          <p className={classes['empty']}>
            No location meets all of this. Take a filter away, or write fewer words.
          </p>
        ) : (
          <LocationTable
            rows={found}
            staff={staff}
            sorting={sorting}
            onSort={(next) => onChoose({ sort: writeLocationSort(next) })}
          />
        )}
      </div>
    </>
  );
}

/** The words being written lead, the address follows once the writing pauses. */
function useFind(asked: string) {
  const navigate = useNavigate();
  const [find, setFind] = useState(asked);
  const sent = useRef(asked);
  const choose = useCallback(
    (choices: PageSearch, replace: boolean) =>
      void navigate({
        to: '.',
        search: (previous: PageSearch) => ({ ...previous, ...choices }),
        resetScroll: false,
        replace,
      }),
    [navigate],
  );
  // the way back, or a link, has changed the address: it leads again
  useEffect(() => {
    if (asked === sent.current) return;
    sent.current = asked;
    setFind(asked);
  }, [asked]);
  const follow = useDebouncedCallback((words: string) => {
    sent.current = words;
    choose({ find: words || undefined }, true);
  }, 250);
  const onFind = useCallback(
    (words: string) => {
      setFind(words);
      follow(words);
    },
    [follow],
  );
  const onChoose = useCallback((choices: PageSearch) => choose(choices, false), [choose]);
  return { find, onFind, onChoose };
}
