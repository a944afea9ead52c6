import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Exploration, ExploreFilter } from '../exploration/exploration.js';
import { valuesPerFilter, whyNotDimension } from '../exploration/explorationLimits.js';
import { FilterChoice } from './FilterChoice.js';
import classes from './FilterChoices.module.css';
import { plainDimensions, type Policy, type Subject } from '../exploration/subject.js';

/** The filters of a question. One without a value yet stays here until it has one; it is not part of the question. */
export function FilterChoices(props: {
  readonly subject: Subject;
  readonly policy: Policy;
  readonly exploration: Exploration;
  readonly onChange: (filters: readonly ExploreFilter[]) => void;
}) {
  const { subject, policy, exploration, onChange } = props;
  const [begun, setBegun] = useState<readonly string[]>([]);
  const { filters } = exploration;
  const set = new Set(filters.map(({ dimension }) => dimension));
  const shown: readonly ExploreFilter[] = [
    ...filters,
    ...begun
      .filter((dimension) => !set.has(dimension))
      .map((dimension) => ({ dimension, values: [], leaveOut: false })),
  ];
  const listed = new Set(shown.map(({ dimension }) => dimension));
  const plain = plainDimensions(subject);
  // one that is begun already takes its place
  const asIf: Exploration = { ...exploration, filters: shown };

  function onFilter(dimension: string, next: ExploreFilter | null) {
    setBegun(
      next?.values.length === 0 ? [...begun, dimension] : begun.filter((id) => id !== dimension),
    );
    const kept = next !== null && next.values.length > 0 ? [next] : [];
    onChange(
      set.has(dimension)
        ? filters.flatMap((one) => (one.dimension === dimension ? kept : one))
        : [...filters, ...kept],
    );
  }

  return (
    <fieldset className={classes['filters']}>
      <legend className={classes['legend']}>Filters</legend>
      {shown.map((filter) => {
        const dimension = plain.find(({ id }) => id === filter.dimension);
        return (
          dimension && (
            <FilterChoice
              key={dimension.id}
              subject={subject}
              dimension={dimension}
              filter={filter}
              most={valuesPerFilter(subject, policy)}
              why={whyNotDimension(dimension, asIf, subject, policy)}
              onChange={(next) => onFilter(dimension.id, next)}
            />
          )
        );
      })}
      <NativeSelect
        aria-label="Add a filter"
        value=""
        data={[
          { value: '', label: 'Add a filter…' },
          ...plain
            .filter(({ id }) => !listed.has(id))
            .map((dimension) => {
              const why = whyNotDimension(dimension, asIf, subject, policy);
              return {
                value: dimension.id,
                label: why === null ? dimension.label : `${dimension.label} (${why})`,
                disabled: why !== null,
              };
            }),
        ]}
        onChange={({ currentTarget: { value } }) => setBegun([...begun, value])}
      />
    </fieldset>
  );
}
