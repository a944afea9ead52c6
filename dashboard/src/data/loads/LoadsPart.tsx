import { Button, NativeSelect, Skeleton, Switch, Table } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useQuery } from 'urql';
import { type LoadPartsFragment, LoadsDocument, SourcesDocument } from '../../gql/graphql.js';
import type { PageSearch } from '../../page/pageSearch.js';
import { useChoose } from '../../page/useChoose.js';
import { dayText } from '../../periods/dateText.js';
import { AskAgain } from '../../states/AskAgain.js';
import { FailedNotice } from '../../states/FailedNotice.js';
import classes from '../DataPage.module.css';
import { DataTable } from '../DataTable.js';
import { layoutWords } from '../layoutWords.js';
import { LoadProblems } from './LoadProblems.js';

const columns = [
  { name: 'File' },
  { name: 'Loaded' },
  { name: 'What became of it' },
  { name: 'Rows read', numeric: true },
  { name: 'Taken', numeric: true },
  { name: 'Other councils', numeric: true },
  { name: 'Problems', numeric: true },
];

/** Every file offered to the loader, newest first, with the problems of each. What is shown stands in the address. */
export function LoadsPart() {
  const search: PageSearch = useSearch({ strict: false });
  const choose = useChoose();
  const { layout = '', problems, load: opened, after } = search;
  const [{ data, fetching }, ask] = useQuery({
    query: LoadsDocument,
    variables: {
      after: after ?? null,
      layouts: layout === '' ? null : [layout],
      rowsRejected: problems === undefined ? null : 1,
    },
  });
  const [sources] = useQuery({ query: SourcesDocument });
  const layouts = [...new Set(sources.data?.loads?.nodes.map((one) => one.layout))];
  const { totalCount, nodes = [], pageInfo } = data?.loads ?? {};

  return (
    <section className={classes['part']}>
      <h2 className={classes['title']}>Loads and their problems</h2>
      <p className={classes['lead']}>
        Every file offered to the platform. A row that breaks a rule is left out and reported, so
        that whoever sent the file can mend it.
      </p>
      <div className={classes['bar']} data-print="hide">
        <NativeSelect
          label="What it is"
          value={layout}
          data={[
            { value: '', label: 'Every kind of file' },
            ...layouts.map((one) => ({ value: one, label: layoutWords(one).name })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            choose({ layout: value, after: undefined, load: undefined })
          }
        />
        <Switch
          label="Only files with problems"
          checked={problems !== undefined}
          onChange={({ currentTarget: { checked } }) =>
            choose({ problems: checked ? 'yes' : undefined, after: undefined, load: undefined })
          }
        />
      </div>
      {fetching && !data && <Skeleton height={640} />}
      {!fetching && !data?.loads && (
        <AskAgain value={() => ask({ requestPolicy: 'network-only' })}>
          <FailedNotice what="The list of loads" minHeight={200} />
        </AskAgain>
      )}
      {data?.loads && (
        <>
          <DataTable caption="Loads" columns={columns}>
            {nodes.map((load) => (
              <LoadRows
                key={load.number}
                load={load}
                opened={opened === String(load.number)}
                onOpen={(open) => choose({ load: open ? String(load.number) : undefined })}
              />
            ))}
          </DataTable>
          <div className={classes['bar']} style={{ marginTop: 16 }} data-print="hide">
            <span className={classes['quiet']}>
              {totalCount === 1 ? '1 file' : `${totalCount?.toLocaleString('en-GB')} files`} in all.
            </span>
            {after !== undefined && (
              <Button size="xs" variant="default" onClick={() => choose({ after: undefined })}>
                Newest
              </Button>
            )}
            {pageInfo?.hasNextPage === true && (
              <Button
                size="xs"
                variant="default"
                onClick={() => choose({ after: pageInfo.endCursor ?? undefined })}
              >
                Earlier files
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function LoadRows(props: {
  readonly load: LoadPartsFragment;
  readonly opened: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const { load, opened, onOpen } = props;
  const count = (rows: number) => rows.toLocaleString('en-GB');
  return (
    <Fragment>
      <Table.Tr>
        <Table.Th scope="row">
          {load.fileName}
          <span className={classes['quiet']}>{layoutWords(load.layout).name}</span>
        </Table.Th>
        <Table.Td>{dayText(load.finishedAt)}</Table.Td>
        <Table.Td>
          {load.status.label}
          {load.detail != null && <span className={classes['quiet']}>{load.detail}</span>}
        </Table.Td>
        <Table.Td data-numeric="true">{count(load.rowsRead)}</Table.Td>
        <Table.Td data-numeric="true">{count(load.rowsAccepted)}</Table.Td>
        <Table.Td data-numeric="true">{count(load.rowsOutside)}</Table.Td>
        <Table.Td data-numeric="true">
          {load.rowsRejected === 0 ? (
            '0'
          ) : (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-expanded={opened}
              aria-label={`${opened ? 'Hide' : 'Show'} ${count(load.rowsRejected)} problems of ${load.fileName}`}
              onClick={() => onOpen(!opened)}
            >
              {count(load.rowsRejected)} {opened ? '▴' : '▾'}
            </Button>
          )}
        </Table.Td>
      </Table.Tr>
      {opened && (
        <Table.Tr>
          <Table.Td colSpan={columns.length}>
            <LoadProblems load={load} />
          </Table.Td>
        </Table.Tr>
      )}
    </Fragment>
  );
}
