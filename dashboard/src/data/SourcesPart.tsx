import { Skeleton, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { SourcesDocument } from '../gql/graphql.js';
import { dayText } from '../periods/dateText.js';
import { AskAgain } from '../states/AskAgain.js';
import { FailedNotice } from '../states/FailedNotice.js';
import classes from './DataPage.module.css';
import { DataTable } from './DataTable.js';
import { latestLoads } from './loads/latestLoads.js';
import { layoutWords } from './layoutWords.js';

const columns = [
  { name: 'What it is' },
  { name: 'From' },
  { name: 'Latest file' },
  { name: 'About the time' },
  { name: 'Rows taken', numeric: true },
  { name: 'Left out', numeric: true },
];

/** The sources: the latest file of each, how fresh it is, which time it is about and how much of it was taken. */
export function SourcesPart() {
  const [{ data, fetching }, ask] = useQuery({ query: SourcesDocument });
  if (fetching && !data) return <Skeleton height={720} />;
  if (!data?.loads) {
    return (
      <AskAgain value={() => ask({ requestPolicy: 'network-only' })}>
        <FailedNotice what="The list of sources" minHeight={200} />
      </AskAgain>
    );
  }
  const sources = latestLoads(data.loads.nodes);
  return (
    <section className={classes['part']}>
      <h2 className={classes['title']}>Sources and freshness</h2>
      <p className={classes['lead']}>
        {sources.length} kinds of file are loaded. Figures change only when a new file is; the
        number of the data version then goes up.
      </p>
      <DataTable caption="Sources and freshness" columns={columns}>
        {sources.map(({ layout, source, latest, files, rows, rowsRejected, from, to }) => {
          const { name, about } = layoutWords(layout);
          return (
            <Table.Tr key={`${source} ${layout}`}>
              <Table.Th scope="row">
                {name}
                {about !== '' && <span className={classes['quiet']}>{about}</span>}
              </Table.Th>
              <Table.Td>
                {source}
                {latest.demo && <span className={classes['quiet']}>Demo data</span>}
              </Table.Td>
              <Table.Td>
                {latest.fileName}
                <span className={classes['quiet']}>
                  loaded {dayText(latest.finishedAt)}
                  {files > 1 ? `, with ${files - 1} earlier` : ''}
                </span>
              </Table.Td>
              <Table.Td>
                {from !== null && to !== null
                  ? `${dayText(from)} to ${dayText(to)}`
                  : 'The day of the file'}
              </Table.Td>
              <Table.Td data-numeric="true">{rows.toLocaleString('en-GB')}</Table.Td>
              <Table.Td data-numeric="true">
                {rowsRejected === 0 ? (
                  '0'
                ) : (
                  <Link to="/data" search={{ tab: 'loads', layout }}>
                    {rowsRejected.toLocaleString('en-GB')}
                  </Link>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </DataTable>
    </section>
  );
}
