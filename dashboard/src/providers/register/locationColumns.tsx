import { Link } from '@tanstack/react-router';
import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { LocationRow } from './locationRow.js';
import classes from './LocationTable.module.css';
import { RatingMark } from '../parts/RatingMark.js';

/** What the list can do: show an order, and ask for another; `sortLocations` makes it. */
export const locationTableFeatures = tableFeatures({ rowSortingFeature });

const column = createColumnHelper<typeof locationTableFeatures, LocationRow>();

/** The columns of the list; vacancies only for signed-in staff. */
export function locationColumns(staff: boolean) {
  return column.columns([
    column.accessor('name', {
      header: 'Location and provider',
      cell: ({ row: { original } }) => <LocationName row={original} />,
    }),
    column.accessor('kind', { header: 'Kind' }),
    column.accessor('clientGroup', { header: 'For' }),
    column.accessor('ward', { header: 'Ward' }),
    column.accessor('rating', {
      header: 'Rating',
      cell: ({ row: { original } }) => (
        <RatingMark code={original.ratingCode} label={original.rating} />
      ),
    }),
    column.accessor('beds', { header: 'Beds', sortDescFirst: true }),
    ...(staff ? [column.accessor('vacancies', { header: 'Vacant', sortDescFirst: true })] : []),
  ]);
}

function LocationName({ row }: { readonly row: LocationRow }) {
  return (
    <>
      <Link
        to="/locations/$location"
        params={{ location: row.id }}
        search={keepSearch}
        className={classes['name']}
      >
        {row.name}
      </Link>
      {!row.active && <span className={classes['closed']}> (closed)</span>}
      <span className={classes['provider']}>
        {row.providerId === null ? (
          row.providerName
        ) : (
          <Link to="/providers/$provider" params={{ provider: row.providerId }} search={keepSearch}>
            {row.providerName}
          </Link>
        )}
      </span>
      <span className={classes['onPhone']}>
        {row.kind}, {row.ward}
      </span>
    </>
  );
}

/** The list's filters go along, so that the way back leads to the same list. */
function keepSearch<Search>(search: Search): Search {
  return search;
}
