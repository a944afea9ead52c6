import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './PlainTable.module.css';

/** A row: what it is about, then a cell for every further column. */
export interface PlainRow {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cells: readonly ReactNode[];
}

/** A titled table of words and marks; a wide one scrolls sideways inside its frame, by keyboard too. */
export function PlainTable(props: {
  readonly title: string;
  readonly lead?: string;
  readonly columns: readonly string[];
  readonly rows: readonly PlainRow[];
}) {
  const { title, lead, columns, rows } = props;
  return (
    <section className={classes['section']} aria-label={title}>
      <h2 className={classes['title']}>{title}</h2>
      {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
      <Table.ScrollContainer
        type="native"
        minWidth={0}
        className={classes['frame']}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is a Mantine part, not an element
        role="region"
        aria-label={`${title}: table`}
        tabIndex={0}
      >
        <Table className={classes['table']} verticalSpacing={8} horizontalSpacing="sm">
          <Table.Caption className={classes['caption']}>{title}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column} scope="col">
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, heading, cells }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{heading}</Table.Th>
                {cells.map((cell, index) => (
                  <Table.Td key={columns[index + 1]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
