import { Button, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { FigureText } from '../../figures/FigureText.js';
import type { PlacePartsFragment, ReconciledPartsFragment } from '../../gql/graphql.js';
import { useChoose } from '../../page/useChoose.js';
import { dayText } from '../../periods/dateText.js';
import classes from '../DataPage.module.css';
import { DataTable } from '../DataTable.js';
import { differenceText } from './differenceText.js';
import { figureScope } from './reconciledRows.js';
import rowClasses from './ReconciledTable.module.css';
import { verdictWords } from './verdictWords.js';

const columns = [
  { name: 'Figure' },
  { name: 'Printed', numeric: true },
  { name: 'Computed', numeric: true },
  { name: 'Difference', numeric: true },
  { name: 'Verdict' },
  { name: 'Printed in' },
];

/** Printed and computed figures side by side; one at a time opens to its explanation and its query. */
export function ReconciledTable(props: {
  readonly rows: readonly ReconciledPartsFragment[];
  /** Key of the row that stands open; null where none does. */
  readonly opened: string | null;
}) {
  const choose = useChoose();
  return (
    <DataTable caption="Published and computed figures" columns={columns}>
      {props.rows.map((row) => {
        const { figure, printed, computed, verdict } = row;
        const key = reconciledKey(row);
        const open = props.opened === key;
        const { name, sign } = verdictWords[verdict];
        return (
          <Fragment key={key}>
            <Table.Tr>
              <Table.Th scope="row">
                <button
                  type="button"
                  className={rowClasses['open']}
                  aria-expanded={open}
                  onClick={() => choose({ figure: open ? undefined : key })}
                >
                  {figure.label}
                </button>
                <span className={classes['quiet']}>{figureScope(row).join(', ')}</span>
              </Table.Th>
              <Table.Td data-numeric="true">{printed.display}</Table.Td>
              <Table.Td data-numeric="true">
                <FigureText figure={computed} />
              </Table.Td>
              <Table.Td data-numeric="true">{differenceText(row)}</Table.Td>
              <Table.Td className={rowClasses['verdict']} data-verdict={verdict}>
                <span aria-hidden="true">{sign}</span> {name}
              </Table.Td>
              <Table.Td>
                <PrintedIn figure={figure} />
              </Table.Td>
            </Table.Tr>
            {open && (
              <Table.Tr>
                <Table.Td colSpan={columns.length}>
                  <Opened row={row} />
                </Table.Td>
              </Table.Tr>
            )}
          </Fragment>
        );
      })}
    </DataTable>
  );
}

/** What tells one reconciled figure from the others: a range may be two facts. */
export function reconciledKey({ figure, end }: ReconciledPartsFragment): string {
  return end == null ? figure.reference : `${figure.reference}~${end.toLowerCase()}`;
}

/** Where a figure is printed: the day of the meeting and the place in the document. */
export function PrintedIn({ figure }: { readonly figure: PlacePartsFragment }) {
  const { document, locator } = figure;
  return (
    <>
      {locator}
      {document && (
        <span className={classes['quiet']}>
          {document.title}, {dayText(document.meetingOn)}
        </span>
      )}
    </>
  );
}

function Opened({ row }: { readonly row: ReconciledPartsFragment }) {
  const { document } = row.figure;
  return (
    <div className={rowClasses['opened']}>
      <dl className={rowClasses['facts']}>
        {row.explanation != null && (
          <div>
            <dt>{row.verdict === 'EXPLAINED' ? 'Why it differs' : 'Why it is not compared'}</dt>
            <dd>{row.explanation}</dd>
          </div>
        )}
        <div>
          <dt>May lie away by</dt>
          <dd>
            {row.tolerance === 0
              ? 'nothing: it is printed as exact'
              : `${row.tolerance.toLocaleString('en-GB', { maximumFractionDigits: 3 })} ${row.figure.unit}, by the digits and words printed`}
          </dd>
        </div>
        {document && (
          <div>
            <dt>Document</dt>
            <dd>
              {document.title}, {document.body}, {dayText(document.meetingOn)}
              {document.publishedAt != null && `, ${document.publishedAt}`}
            </dd>
          </div>
        )}
        <div>
          <dt>Computed as</dt>
          <dd>{row.formula}</dd>
        </div>
      </dl>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long lines scroll, by keyboard too */}
      <pre className={rowClasses['query']} tabIndex={0} aria-label="Query">
        {row.query}
      </pre>
      <Button
        size="xs"
        variant="default"
        data-print="hide"
        renderRoot={(rest) => <Link to="/playground" search={{ query: row.query }} {...rest} />}
      >
        Open in the playground
      </Button>
    </div>
  );
}
