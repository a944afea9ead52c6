import { Table } from '@mantine/core';
import type { Figure } from '../../figures/figure.js';
import { FigureText } from '../../figures/FigureText.js';
import { rangeText } from '../../figures/rangeText.js';
import { reasonWords } from '../../figures/statusMeaning.js';
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
                  {underFigure(figure).map((words) => (
                    <span key={words} className={classes['range']}>
                      {words}
                    </span>
                  ))}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** What stands under a figure: how far it may be off, and why it is not there or is of a part only. */
function underFigure(figure: Figure): readonly string[] {
  const reason = figure.reason === null ? '' : reasonWords[figure.reason];
  return [rangeText(figure), reason].filter((words) => words !== '');
}
