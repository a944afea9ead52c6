import { Skeleton } from '@mantine/core';
import { AddressLink } from '../../page/AddressLink.js';
import type { NewsLine } from './newsLine.js';
import classes from './NewsLists.module.css';

/** What changed and what needs attention, side by side; null while it is not known yet. */
export function NewsLists(props: {
  readonly changed: readonly NewsLine[] | null;
  readonly attention: readonly NewsLine[] | null;
}) {
  return (
    <div className={classes['lists']}>
      <NewsList
        title="What changed"
        lines={props.changed}
        nothing="Nothing surely moved since the year before."
      />
      <NewsList
        title="What needs attention"
        lines={props.attention}
        nothing="Nothing is found that surely stands out among ratings, zones, reviews and groups."
      />
    </div>
  );
}

function NewsList(props: {
  readonly title: string;
  readonly lines: readonly NewsLine[] | null;
  readonly nothing: string;
}) {
  const { title, lines, nothing } = props;
  return (
    <section className={classes['list']} data-print="whole">
      <h2 className={classes['title']}>{title}</h2>
      {lines === null && <Skeleton height={240} mx={16} w="auto" />}
      {lines?.length === 0 && <p className={classes['nothing']}>{nothing}</p>}
      {lines !== null && lines.length > 0 && (
        <ul className={classes['lines']}>
          {lines.map((line) => (
            <li key={line.text}>
              <AddressLink address={line.address} className={classes['line']}>
                <span className={classes['subject']}>{line.subject}</span>
                <span className={classes['text']}>{line.text}</span>
              </AddressLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
