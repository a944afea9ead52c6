import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DataPage.module.css';

/** One column of a table of this page. */
export interface DataColumn {
  readonly name: string;
  readonly numeric?: boolean;
}

/** A table in its frame, which scrolls sideways where it must, by keyboard too. */
export function DataTable(props: {
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly children: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard must be able to scroll it
    <section className={classes['frame']} aria-label={`${props.caption}: table`} tabIndex={0}>
      <Table verticalSpacing={9} horizontalSpacing="md">
        <Table.Caption className={classes['caption']}>{props.caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {props.columns.map(({ name, numeric }) => (
              <Table.Th key={name} scope="col" data-numeric={numeric === true}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{props.children}</Table.Tbody>
      </Table>
    </section>
  );
}
