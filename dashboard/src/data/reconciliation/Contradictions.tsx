import { Table } from '@mantine/core';
import classes from '../DataPage.module.css';
import { DataTable } from '../DataTable.js';
import { PrintedIn } from './ReconciledTable.js';
import type { ReconciliationWhole } from './useReconciliation.js';

const columns = [{ name: 'Figure' }, { name: 'Printed', numeric: true }, { name: 'Place' }];

/** Figures that the papers print twice with different values, each pair together. */
export function Contradictions(props: {
  readonly contradictions: NonNullable<ReconciliationWhole['contradictions']>;
}) {
  const { contradictions } = props;
  if (contradictions.length === 0) return null;
  return (
    <section className={classes['part']} style={{ marginTop: 32 }}>
      <h2 className={classes['title']}>Printed twice, differently</h2>
      <p className={classes['lead']}>
        {contradictions.length} figures stand in the papers with two values. Both are kept as
        printed.
      </p>
      <DataTable caption="Figures printed twice with different values" columns={columns}>
        {contradictions.flatMap(({ figures }) =>
          figures.map(({ figure, printed }, at) => (
            <Table.Tr key={figure.reference}>
              {at === 0 && (
                <Table.Th scope="rowgroup" rowSpan={figures.length}>
                  {figure.label}
                  {figure.periodLabel != null && (
                    <span className={classes['quiet']}>{figure.periodLabel}</span>
                  )}
                </Table.Th>
              )}
              <Table.Td data-numeric="true">{printed.display}</Table.Td>
              <Table.Td>
                <PrintedIn figure={figure} />
              </Table.Td>
            </Table.Tr>
          )),
        )}
      </DataTable>
    </section>
  );
}
