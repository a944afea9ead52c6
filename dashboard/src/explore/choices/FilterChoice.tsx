import { Button, CloseButton, MultiSelect, NativeSelect, Select } from '@mantine/core';
import { useId } from 'react';
import type { ExploreFilter } from '../exploration/exploration.js';
import classes from './FilterChoice.module.css';
import type { Subject, SubjectDimension } from '../exploration/subject.js';
import { useChoices } from './useChoices.js';

/** One filter of a question: which values are kept, or left out where that is allowed. */
export function FilterChoice(props: {
  readonly subject: Subject;
  readonly dimension: SubjectDimension;
  readonly filter: ExploreFilter;
  /** How many values may be kept at once; null: any number. */
  readonly most: number | null;
  /** Why it must not be used; null where it may. */
  readonly why: string | null;
  readonly onChange: (filter: ExploreFilter | null) => void;
}) {
  const { dimension, filter, most, onChange } = props;
  const { values, fetching } = useChoices(props.subject, dimension);
  const id = useId();
  const labels = new Map(values.map(({ value, label }) => [value, label]));
  // a code from an address that the records do not know stays to be seen and taken out
  const data = [
    ...values,
    ...filter.values
      .filter((value) => !labels.has(value))
      .map((value) => ({ value, label: value })),
  ];
  const shared = {
    data,
    searchable: data.length > 8,
    placeholder: fetching ? 'Loading…' : filter.values.length === 0 ? 'Choose' : '',
    'aria-label': dimension.label,
    comboboxProps: { transitionProps: { duration: 0 } },
    maxDropdownHeight: 280,
    nothingFoundMessage: 'No such value',
  };

  return (
    <fieldset className={classes['filter']} aria-labelledby={id}>
      <div className={classes['head']}>
        <span id={id} className={classes['name']} title={dimension.definition}>
          {dimension.label}
        </span>
        {most === null && dimension.kind !== 'FLAG' && (
          <NativeSelect
            size="xs"
            aria-label={`${dimension.label}: keep or leave out`}
            data={[
              { value: 'keep', label: 'is' },
              { value: 'leave', label: 'is not' },
            ]}
            value={filter.leaveOut ? 'leave' : 'keep'}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...filter, leaveOut: value === 'leave' })
            }
          />
        )}
        <CloseButton
          className={classes['close']}
          aria-label={`Take out the filter ${dimension.label}`}
          onClick={() => onChange(null)}
        />
      </div>
      {most === 1 || dimension.kind === 'FLAG' ? (
        <Select
          {...shared}
          value={filter.values[0] ?? null}
          onChange={(value) => onChange({ ...filter, values: value === null ? [] : [value] })}
        />
      ) : (
        <MultiSelect
          {...shared}
          {...(most === null ? {} : { maxValues: most })}
          hidePickedOptions
          value={[...filter.values]}
          onChange={(chosen) => onChange({ ...filter, values: chosen })}
        />
      )}
      {filter.values.length > (most ?? Infinity) && (
        <p className={classes['why']}>
          {most === 1 ? 'One value' : `${most} values`} at a time: a group with and without one
          value would show its people.{' '}
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => onChange({ ...filter, values: filter.values.slice(0, most ?? 0) })}
          >
            Keep the first
          </Button>
        </p>
      )}
      {props.why !== null && <p className={classes['why']}>{props.why}</p>}
    </fieldset>
  );
}
