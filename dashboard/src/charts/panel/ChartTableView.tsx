import { Table } from '@mantine/core';
import { FigureText } from '../../figures/FigureText.js';
import { rangeText } from '../../figures/rangeText.js';
import type { ChartTable } from './chartTable.js';
import classes from './ChartTableView.module.css';

/** The rows of a chart as a table; a wide one scrolls sideways inside its frame, by keyboard too. */
export function ChartTableView(props: { readonly table: ChartTable; readonly caption: string }) {
  const { table, caption } = props;
  return (
    <Table.ScrollContainer
      type="native"
      minWidth={0}
      className={classes['frame']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is a Mantine part, not an element
      role="region"
      aria-label={`${caption}: table`}
      tabIndex={0}
    >
      <Table className={classes['table']} verticalSpacing={7} horizontalSpacing="sm">
        <Table.Caption className={classes['caption']}>{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {table.columns.map((column, index) => (
              <Table.Th key={column} scope="col" data-numeric={index > 0}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map((row) => (
            <Table.Tr key={row.heading}>
              <Table.Th scope="row">{row.heading}</Table.Th>
              {row.figures.map((figure, index) => (
                <Table.Td key={table.columns[index + 1]} data-numeric="true">
                  <FigureText figure={figure} />
                  {rangeText(figure) !== '' && (
                    <span className={classes['range']}>{rangeText(figure)}</span>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
