import { Button, NativeSelect } from '@mantine/core';
import type { Chosen } from '../page/chosen.js';
import type { PageSpec } from '../page/pageSpec.js';
import { useChoose } from '../page/useChoose.js';
import { clientGroupLabels } from './clientGroup.js';
import classes from './FilterBar.module.css';
import { workingAgeLabels } from './workingAge.js';

const everyClientGroup = [
  { value: '', label: 'Every client group' },
  ...Object.entries(clientGroupLabels).map(([value, label]) => ({ value, label })),
];
const everyAge = [
  { value: '', label: 'Every age' },
  ...Object.entries(workingAgeLabels).map(([value, label]) => ({ value, label })),
];

/** The filters and choices of a page; each stands in the address. Only what differs from the usual can be cleared. */
export function FilterBar<Answer, Variables>(props: {
  readonly spec: PageSpec<Answer, Variables>;
  readonly chosen: Chosen;
  readonly answer: Answer | null;
  /** Whether it only keeps its place, until it is known what there is to choose from. */
  readonly waits?: boolean;
}) {
  const { spec, chosen, answer, waits = false } = props;
  const choose = useChoose();
  const { filters, choices = [] } = spec;
  if (filters.length + choices.length === 0) return null;
  const changed =
    chosen.clientGroup !== null ||
    chosen.workingAge !== null ||
    (filters.includes('year') && chosen.year !== chosen.years[0]) ||
    choices.some(({ id, initial }) => (chosen.own[id] ?? initial) !== initial);
  const clear = () =>
    choose(
      Object.fromEntries([...filters, ...choices.map(({ id }) => id)].map((id) => [id, undefined])),
    );

  return (
    <div
      className={classes['bar']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would need a legend on screen
      role="group"
      aria-label="What is shown"
      data-print="hide"
      data-many={filters.length + choices.length > 2}
      data-waits={waits}
      inert={waits}
    >
      {filters.includes('year') && (
        <NativeSelect
          label="Financial year"
          value={chosen.year.code}
          data={chosen.years.map(({ code, label }) => ({ value: code, label }))}
          onChange={(event) => choose({ year: event.currentTarget.value })}
        />
      )}
      {filters.includes('client') && (
        <NativeSelect
          label="Client group"
          value={chosen.clientGroup ?? ''}
          data={everyClientGroup}
          onChange={(event) => choose({ client: event.currentTarget.value })}
        />
      )}
      {filters.includes('age') && (
        <NativeSelect
          label="Age"
          value={chosen.workingAge ?? ''}
          data={everyAge}
          onChange={(event) => choose({ age: event.currentTarget.value })}
        />
      )}
      {choices.map(({ id, label, options, initial, wide }) => (
        <NativeSelect
          key={id}
          label={label}
          className={wide ? classes['wide'] : classes['own']}
          value={chosen.own[id] ?? initial}
          data={[...options(chosen, answer)]}
          onChange={({ currentTarget: { value } }) =>
            choose({ [id]: value === initial ? undefined : value })
          }
        />
      ))}
      {changed && (
        <Button variant="subtle" onClick={clear}>
          Clear choices
        </Button>
      )}
    </div>
  );
}
