import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FinancialYear } from '../../periods/financialYear.js';
import classes from './PeriodChoice.module.css';
import { periodChoices, spanOfValue, spanValue } from './periodChoices.js';
import type { DaySpan } from './periodParts.js';

const everything = 'everything';
const otherDays = 'other';

/** Chooses the period: a year, a quarter, a month, a day, or any two days. */
export function PeriodChoice(props: {
  readonly period: DaySpan | null;
  readonly years: readonly FinancialYear[];
  readonly onChange: (period: DaySpan | null) => void;
}) {
  const { period, years, onChange } = props;
  const groups = periodChoices(years);
  const listed =
    period !== null &&
    groups.some(({ items }) => items.some(({ value }) => value === spanValue(period)));
  const [choosing, setChoosing] = useState(false);
  const other = choosing || (period !== null && !listed);

  function onChoose(value: string | null) {
    setChoosing(value === otherDays);
    if (value === null || value === otherDays) return;
    onChange(value === everything ? null : spanOfValue(value));
  }

  return (
    <div className={classes['choice']}>
      <Select
        label="Period"
        searchable
        allowDeselect={false}
        nothingFoundMessage="No such period"
        maxDropdownHeight={320}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        data={[
          {
            group: 'Any',
            items: [
              { value: everything, label: 'Everything loaded' },
              { value: otherDays, label: 'Other days…' },
            ],
          },
          ...groups.map(({ group, items }) => ({ group, items: [...items] })),
        ]}
        value={other ? otherDays : period === null ? everything : spanValue(period)}
        onChange={onChoose}
      />
      {other && <OtherDays period={period ?? lastYear(years)} onChange={onChange} />}
    </div>
  );
}

function lastYear([latest]: readonly FinancialYear[]): DaySpan {
  return { from: latest?.from ?? '', to: latest?.to ?? '' };
}

/** Two days; the question follows once they make a period. */
function OtherDays(props: {
  readonly period: DaySpan;
  readonly onChange: (period: DaySpan) => void;
}) {
  const [days, setDays] = useState(props.period);
  const wrong = days.from !== '' && days.to !== '' && days.from > days.to;

  function onDay(next: DaySpan) {
    setDays(next);
    if (next.from !== '' && next.to !== '' && next.from <= next.to) props.onChange(next);
  }

  return (
    <div className={classes['days']}>
      <TextInput
        type="date"
        label="First day"
        value={days.from}
        onChange={({ currentTarget: { value } }) => onDay({ ...days, from: value })}
      />
      <TextInput
        type="date"
        label="Last day"
        value={days.to}
        error={wrong ? 'Before the first day' : undefined}
        onChange={({ currentTarget: { value } }) => onDay({ ...days, to: value })}
      />
    </div>
  );
}
