import type { ReactNode } from 'react';
import classes from './Facts.module.css';

/** One fact: its name, and what is known; null where nothing is. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Facts of the register, each beside its name; what is not known is left out. */
export function Facts(props: { readonly title: string; readonly facts: readonly Fact[] }) {
  const facts = props.facts.filter(({ value }) => value !== null && value !== '');
  return (
    <section className={classes['facts']} aria-label={props.title} data-print="whole">
      <h2 className={classes['title']}>{props.title}</h2>
      <dl className={classes['list']}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
