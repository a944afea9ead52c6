import { NativeSelect, Skeleton, Table } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import type { Subject } from '../explore/exploration/subject.js';
import { useCatalogue } from '../explore/exploration/useCatalogue.js';
import type { PageSearch } from '../page/pageSearch.js';
import { useChoose } from '../page/useChoose.js';
import { AskAgain } from '../states/AskAgain.js';
import { FailedNotice } from '../states/FailedNotice.js';
import classes from './DataPage.module.css';
import { DataTable } from './DataTable.js';

const measureColumns = [
  { name: 'Measure' },
  { name: 'How it is worked out' },
  { name: 'Unit' },
  { name: 'Source' },
];
const dimensionColumns = [{ name: 'Dimension' }, { name: 'What it means' }, { name: 'Values' }];
const polarityWords = {
  HIGHER: 'Higher is better.',
  LOWER: 'Lower is better.',
  NEUTRAL: '',
} as const;

/** How each figure is worked out, from the record that also computes it. */
export function MethodologyPart() {
  const search: PageSearch = useSearch({ strict: false });
  const choose = useChoose();
  const { data, fetching, askAgain } = useCatalogue();
  if (!data && fetching) return <Skeleton height={720} />;
  if (!data) {
    return (
      <AskAgain value={askAgain}>
        <FailedNotice what="The methodology" minHeight={200} />
      </AskAgain>
    );
  }
  const chosen = data.catalogue.find(({ id }) => id === search['subject']);
  const subjects = chosen ? [chosen] : data.catalogue;
  return (
    <section className={classes['part']}>
      <h2 className={classes['title']}>How figures are worked out</h2>
      <p className={classes['lead']}>
        These words are read from the records that the service computes with, so they cannot fall
        behind.
      </p>
      <div className={classes['bar']} data-print="hide">
        <NativeSelect
          label="Subject"
          value={chosen?.id ?? ''}
          data={[
            { value: '', label: 'Every subject' },
            ...data.catalogue.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={({ currentTarget: { value } }) => choose({ subject: value })}
        />
      </div>
      {subjects.map((subject) => (
        <SubjectMethod key={subject.id} subject={subject} />
      ))}
    </section>
  );
}

function SubjectMethod({ subject }: { readonly subject: Subject }) {
  return (
    <section id={subject.id} style={{ marginBottom: 40 }} aria-labelledby={`${subject.id}-title`}>
      <h3 id={`${subject.id}-title`} className={classes['title']}>
        {subject.label}
      </h3>
      <p className={classes['lead']}>
        {subject.definition} Source: {subject.source}.{' '}
        <Link to="/explore" search={{ subject: subject.id }} data-print="hide">
          Explore it
        </Link>
      </p>
      <DataTable caption={`Measures of ${subject.label}`} columns={measureColumns}>
        {subject.measures.map((measure) => (
          <Table.Tr key={measure.id}>
            <Table.Th scope="row">{measure.label}</Table.Th>
            <Table.Td>
              {measure.definition} {polarityWords[measure.polarity]}
              {measure.notForPublic != null && (
                <span className={classes['quiet']}>
                  For council staff only: {measure.notForPublic}.
                </span>
              )}
            </Table.Td>
            <Table.Td>{measure.unit}</Table.Td>
            <Table.Td>{measure.source}</Table.Td>
          </Table.Tr>
        ))}
      </DataTable>
      <div style={{ height: 16 }} />
      <DataTable caption={`Dimensions of ${subject.label}`} columns={dimensionColumns}>
        {subject.dimensions.map((dimension) => (
          <Table.Tr key={dimension.id}>
            <Table.Th scope="row">{dimension.label}</Table.Th>
            <Table.Td>
              {dimension.definition}
              {dimension.notForPublic != null && (
                <span className={classes['quiet']}>
                  For council staff only: {dimension.notForPublic}.
                </span>
              )}
            </Table.Td>
            <Table.Td>{valuesText(dimension)}</Table.Td>
          </Table.Tr>
        ))}
      </DataTable>
    </section>
  );
}

function valuesText({ kind, values }: Subject['dimensions'][number]): string {
  switch (kind) {
    case 'CLOSED':
      return values.map(({ label }) => label).join(', ');
    case 'FLAG':
      return 'Yes, no';
    case 'OPEN':
      return 'As they stand in the records';
    case 'TIME':
      return 'Time';
    default:
      throw new Error(`unknown kind of dimension: ${kind satisfies never}`);
  }
}
