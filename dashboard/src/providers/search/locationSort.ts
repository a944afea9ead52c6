import type { SortingState } from '@tanstack/react-table';

const sortable = ['name', 'kind', 'clientGroup', 'ward', 'rating', 'beds', 'vacancies'];
const usual: SortingState = [{ id: 'name', desc: false }];

/**
 * The order of the list as an address names it: `beds`, or `-beds` for most first. By name where it names none.
 *
 * @example readLocationSort('-beds') // [{ id: 'beds', desc: true }]
 */
export function readLocationSort(text: string | undefined): SortingState {
  const [, minus = '', id = ''] = /^(-?)(\w+)$/.exec(text ?? '') ?? [];
  return sortable.includes(id) ? [{ id, desc: minus === '-' }] : usual;
}

/** The order as it stands in an address; the usual one leaves no trace. */
export function writeLocationSort([word]: SortingState): string | undefined {
  if (!word || (word.id === 'name' && !word.desc)) return undefined;
  return `${word.desc ? '-' : ''}${word.id}`;
}
