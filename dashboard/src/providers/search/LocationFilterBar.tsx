import { NativeSelect, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { PageSearch } from '../../page/pageSearch.js';
import classes from './LocationFilterBar.module.css';
import type { LocationFilters } from './locationFilters.js';
import { locationOptions } from './locationOptions.js';
import type { LocationRow } from '../register/locationRow.js';

const bedSteps = [5, 10, 20, 40, 60];
const vacancySteps = [1, 2, 5, 10];

/** The filters of the list. `find` is what is being written, a little ahead of the address. */
export function LocationFilterBar(props: {
  readonly rows: readonly LocationRow[];
  readonly filters: LocationFilters;
  readonly find: string;
  readonly staff: boolean;
  readonly onFind: (words: string) => void;
  readonly onChoose: (choices: PageSearch) => void;
}) {
  const { rows, filters, find, staff, onFind, onChoose } = props;
  const options = useMemo(
    () => ({
      kind: locationOptions(rows, 'kindCode', 'kind', 'Every kind'),
      group: locationOptions(rows, 'clientGroupCode', 'clientGroup', 'Everybody'),
      ward: locationOptions(rows, 'wardCode', 'ward', 'Every ward'),
      rating: locationOptions(rows, 'ratingCode', 'rating', 'Every rating'),
    }),
    [rows],
  );
  const select = (name: 'kind' | 'group' | 'ward' | 'rating', label: string) => (
    <NativeSelect
      label={label}
      value={filters[name]}
      data={[...options[name]]}
      onChange={({ currentTarget: { value } }) => onChoose({ [name]: value || undefined })}
    />
  );
  const steps = (name: 'beds' | 'vacancies', label: string, from: readonly number[]) => (
    <NativeSelect
      label={label}
      value={filters[name] === 0 ? '' : String(filters[name])}
      data={[
        { value: '', label: 'Any number' },
        ...[...new Set([...from, filters[name]])]
          .filter((step) => step > 0)
          .toSorted((a, b) => a - b)
          .map((step) => ({ value: String(step), label: `${step} or more` })),
      ]}
      onChange={({ currentTarget: { value } }) => onChoose({ [name]: value || undefined })}
    />
  );
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- search is no element that React knows
    <div className={classes['bar']} role="search" aria-label="Locations" data-print="hide">
      <TextInput
        className={classes['find']}
        type="search"
        label="Find a location or provider"
        placeholder="Name, ward, postcode or need, such as dementia"
        value={find}
        onChange={({ currentTarget: { value } }) => onFind(value)}
      />
      {select('kind', 'Kind of service')}
      {select('group', 'Who it is for')}
      {select('ward', 'Ward')}
      {select('rating', 'Rating')}
      {steps('beds', 'Beds', bedSteps)}
      {staff && steps('vacancies', 'Vacancies', vacancySteps)}
      <NativeSelect
        label="On the register"
        value={filters.closed ? 'yes' : ''}
        data={[
          { value: '', label: 'Open' },
          { value: 'yes', label: 'Closed places too' },
        ]}
        onChange={({ currentTarget: { value } }) => onChoose({ closed: value || undefined })}
      />
    </div>
  );
}
