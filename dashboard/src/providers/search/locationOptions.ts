import type { ChoiceOption } from '../../page/pageSpec.js';
import type { LocationRow } from '../register/locationRow.js';

/** The values that one column of the list has, by name, each once. */
export function locationOptions(
  rows: readonly LocationRow[],
  code: 'kindCode' | 'clientGroupCode' | 'wardCode' | 'ratingCode',
  name: 'kind' | 'clientGroup' | 'ward' | 'rating',
  every: string,
): readonly ChoiceOption[] {
  const labels = new Map(rows.map((row) => [row[code] as string, row[name]]));
  labels.delete('');
  return [
    { value: '', label: every },
    ...[...labels]
      .map(([value, label]) => ({ value, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB')),
  ];
}
