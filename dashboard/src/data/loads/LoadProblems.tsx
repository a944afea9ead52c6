import { Button, Skeleton, Table } from '@mantine/core';
import { use, useState } from 'react';
import { useQuery } from 'urql';
import { type LoadPartsFragment, LoadProblemsDocument } from '../../gql/graphql.js';
import { SignedIn } from '../../signIn/SignedIn.js';
import { AskAgain } from '../../states/AskAgain.js';
import { FailedNotice } from '../../states/FailedNotice.js';
import classes from './LoadProblems.module.css';

const pageSize = 20;

/** The rows of one file that broke a rule. They may quote records, so only council staff see them. */
export function LoadProblems({ load }: { readonly load: LoadPartsFragment }) {
  const { signedIn } = use(SignedIn);
  const [page, setPage] = useState(1);
  const [{ data, fetching }, ask] = useQuery({
    query: LoadProblemsDocument,
    variables: { load: load.number },
    pause: !signedIn,
  });
  if (!signedIn) {
    return (
      <p className={classes['words']}>
        {load.rowsRejected.toLocaleString('en-GB')} of {load.rowsRead.toLocaleString('en-GB')} rows
        were left out. What was wrong with each may quote a person’s record, so it is for council
        staff only: sign in as an analyst to read it.
      </p>
    );
  }
  const problems = data?.loads?.nodes[0]?.problems;
  if (fetching && !problems) return <Skeleton height={240} />;
  if (!problems) {
    return (
      <AskAgain value={() => ask({ requestPolicy: 'network-only' })}>
        <FailedNotice what="The problem report" minHeight={120} />
      </AskAgain>
    );
  }
  const kinds = [...Map.groupBy(problems, ({ code }) => code)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const shown = problems.slice((page - 1) * pageSize, page * pageSize);
  return (
    <section aria-label={`Problems of ${load.fileName}`}>
      <p className={classes['words']}>
        {kinds.map(([code, own]) => `${code.replaceAll('-', ' ')}: ${own.length}`).join(' · ')}
        {load.rowsRejected > problems.length &&
          ` (the first ${problems.length.toLocaleString('en-GB')} of ${load.rowsRejected.toLocaleString('en-GB')})`}
      </p>
      <Table className={classes['problems']} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Line</Table.Th>
            <Table.Th scope="col">Column</Table.Th>
            <Table.Th scope="col">What stood there</Table.Th>
            <Table.Th scope="col">What is wrong and how to mend it</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ line, column, code, message, value }) => (
            <Table.Tr key={`${line} ${column} ${code}`}>
              <Table.Th scope="row">{line.toLocaleString('en-GB')}</Table.Th>
              <Table.Td>{column ?? '–'}</Table.Td>
              <Table.Td className={classes['value']}>{value ?? '–'}</Table.Td>
              <Table.Td>{message}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {problems.length > pageSize && (
        <Pages page={page} pages={Math.ceil(problems.length / pageSize)} onPage={setPage} />
      )}
    </section>
  );
}

function Pages(props: {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}) {
  const { page, pages, onPage } = props;
  return (
    <nav className={classes['pages']} aria-label="Pages of problems" data-print="hide">
      <Button size="xs" variant="default" disabled={page === 1} onClick={() => onPage(page - 1)}>
        Before
      </Button>
      <span aria-live="polite">
        Page {page} of {pages}
      </span>
      <Button
        size="xs"
        variant="default"
        disabled={page === pages}
        onClick={() => onPage(page + 1)}
      >
        Next
      </Button>
    </nav>
  );
}
