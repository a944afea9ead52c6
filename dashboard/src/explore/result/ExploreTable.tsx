import { Table } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { FigureText } from '../../figures/FigureText.js';
import { reasonWords } from '../../figures/statusMeaning.js';
import type { Exploration } from '../exploration/exploration.js';
import { askedDimensions, askedMeasures } from '../exploration/explorationText.js';
import type { ExploreAnswer } from './exploreAnswer.js';
import classes from './ExploreTable.module.css';
import type { Subject } from '../exploration/subject.js';

const rowHeight = 34;

/** Every row of an answer with all its dimensions and measures; only the rows in view are drawn, so thousands scroll smoothly. */
export function ExploreTable(props: {
  readonly caption: string;
  readonly exploration: Exploration;
  readonly subject: Subject;
  readonly answer: ExploreAnswer;
  /** Sorts by a measure, largest first; null puts the rows back in reading order. */
  readonly onSort: (measure: string | null) => void;
}) {
  const { caption, exploration, subject, answer, onSort } = props;
  const frame = useRef<HTMLElement>(null);
  const { rows } = answer;
  // oxlint-disable-next-line react/incompatible-library -- its functions stay in this component
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 20,
    initialRect: { width: 800, height: 560 },
  });
  const shown = virtual.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const dimensions = askedDimensions(exploration, subject);
  const measures = askedMeasures(exploration, subject);
  const columns = Math.max(1, dimensions.length) + measures.length;

  return (
    <section
      ref={frame}
      className={classes['frame']}
      aria-label={`${caption}: table`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard must be able to scroll it
      tabIndex={0}
    >
      <Table className={classes['table']} aria-rowcount={rows.length + 2}>
        <Table.Caption className={classes['caption']}>{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {dimensions.length === 0 && <Table.Th scope="col">Whole question</Table.Th>}
            {dimensions.map(({ id, label }) => (
              <Table.Th key={id} scope="col">
                {label}
              </Table.Th>
            ))}
            {measures.map(({ id, label, unit }) => {
              const sorted = exploration.sort === id;
              return (
                <Table.Th
                  key={id}
                  scope="col"
                  data-numeric="true"
                  {...(sorted ? { 'aria-sort': 'descending' as const } : {})}
                >
                  <button
                    type="button"
                    className={classes['sort']}
                    onClick={() => onSort(sorted ? null : id)}
                    title={sorted ? 'Back to reading order' : 'Sort, largest first'}
                  >
                    {label}
                    <span aria-hidden="true" className={classes['mark']}>
                      {sorted ? ' ↓' : ''}
                    </span>
                  </button>
                  <span className={classes['unit']}>{unit}</span>
                </Table.Th>
              );
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {above > 0 && <Gap height={above} columns={columns} />}
          {shown.map(({ index }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <Table.Tr key={index} aria-rowindex={index + 2}>
                {dimensions.length === 0 && <Table.Th scope="row">All</Table.Th>}
                {row.keys.map(({ label }, at) =>
                  at === 0 ? (
                    <Table.Th key={dimensions[at]?.id} scope="row">
                      {label}
                    </Table.Th>
                  ) : (
                    <Table.Td key={dimensions[at]?.id}>{label}</Table.Td>
                  ),
                )}
                {row.figures.map((figure, at) => (
                  <Table.Td key={measures[at]?.id} data-numeric="true">
                    {figure.reason !== null && (
                      <span className={classes['why']}>{reasonWords[figure.reason]} </span>
                    )}
                    <FigureText figure={figure} />
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
          {below > 0 && <Gap height={below} columns={columns} />}
        </Table.Tbody>
        {dimensions.length > 0 && (
          <Table.Tfoot className={classes['totals']}>
            <Table.Tr aria-rowindex={rows.length + 2}>
              <Table.Th scope="row" colSpan={dimensions.length}>
                Whole question
              </Table.Th>
              {answer.totals.map((figure, at) => (
                <Table.Td key={measures[at]?.id} data-numeric="true">
                  <FigureText figure={figure} />
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </section>
  );
}

/** The rows that are not drawn, as one empty row of their height. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height }}>
        {''}
      </td>
    </tr>
  );
}
