import { flexRender, type SortingState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { locationColumns, locationTableFeatures } from './locationColumns.js';
import type { LocationRow } from './locationRow.js';
import classes from './LocationTable.module.css';
import { usePrinting } from './usePrinting.js';

const arrows = { asc: '▲', desc: '▼' } as const;
const ariaSorts = { asc: 'ascending', desc: 'descending' } as const;

/** The list: its headings ask for another order, only the rows in sight drawn, all of them on paper. */
export function LocationTable(props: {
  readonly rows: readonly LocationRow[];
  readonly staff: boolean;
  readonly sorting: SortingState;
  readonly onSort: (sorting: SortingState) => void;
}) {
  const { rows: data, staff, sorting, onSort } = props;
  const columns = useMemo(() => locationColumns(staff), [staff]);
  const state = useMemo(() => ({ sorting }), [sorting]);
  const table = useTable({
    features: locationTableFeatures,
    columns,
    data,
    state,
    manualSorting: true,
    enableSortingRemoval: false,
    getRowId: ({ id }) => id,
    onSortingChange: (change) => onSort(typeof change === 'function' ? change(sorting) : change),
  });
  const { rows } = table.getRowModel();
  const printing = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here and handed to nobody
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 61,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    // rows stand in the first drawing, before the frame has been measured
    initialRect: { width: 800, height: 640 },
  });
  const items = printing
    ? rows.map((_, index) => ({ index, start: 0, end: 0 }))
    : virtual.getVirtualItems();
  const above = printing ? 0 : (items.at(0)?.start ?? 0);
  const below = printing ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0);

  return (
    <div
      ref={frame}
      className={classes['frame']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a section of its own would stand in the outline
      role="region"
      aria-label="Locations: table"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too
      tabIndex={0}
    >
      <table className={classes['table']} aria-rowcount={rows.length + 1}>
        <caption className={classes['caption']}>
          Registered locations, their rating and beds
        </caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    data-column={header.column.id}
                    aria-sort={sorted === false ? 'none' : ariaSorts[sorted]}
                  >
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      {flexRender(header.column.columnDef.header, header.getContext())}
                      <span className={classes['arrow']} aria-hidden="true">
                        {sorted === false ? '' : arrows[sorted]}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 && <Space height={above} />}
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <tr
                  key={row.id}
                  ref={virtual.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                >
                  {row.getAllCells().map((cell) =>
                    cell.column.id === 'name' ? (
                      <th key={cell.id} scope="row" data-column="name">
                        {flexRender(cell.column.columnDef.cell, cell.getContext())}
                      </th>
                    ) : (
                      <td key={cell.id} data-column={cell.column.id}>
                        {cell.getValue() === null ? (
                          <span className={classes['none']}>–</span>
                        ) : (
                          flexRender(cell.column.columnDef.cell, cell.getContext())
                        )}
                      </td>
                    ),
                  )}
                </tr>
              )
            );
          })}
          {below > 0 && <Space height={below} />}
        </tbody>
      </table>
    </div>
  );
}

/** The height of the rows that are out of sight; one cell, since a phone shows fewer columns. */
function Space({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true" className={classes['space']}>
      <td style={{ height }}>{'\u00a0'}</td>
    </tr>
  );
}
