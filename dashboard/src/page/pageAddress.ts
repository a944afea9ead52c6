import type { Chosen } from './chosen.js';
import { type PageSearch, writePageSearch } from './pageSearch.js';
import type { PageFilter } from './pageSpec.js';

/** What must be known of a page to write its address. */
export interface AddressedPage {
  readonly path: string;
  readonly filters: readonly PageFilter[];
}

/** The names in a path: `/providers/$provider` has `provider`. */
export function pathPartNames(path: string): string[] {
  return [...path.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '');
}

/** Everything the reader has chosen, as it stands in an address; the year is always named, so that a link keeps showing it. */
export function choicesOf(page: AddressedPage, chosen: Chosen): Record<string, string> {
  const { year, clientGroup, workingAge, own } = chosen;
  const { filters } = page;
  return {
    ...(filters.includes('year') ? { year: year.code } : {}),
    ...(filters.includes('client') && clientGroup !== null ? { client: clientGroup } : {}),
    ...(filters.includes('age') && workingAge !== null ? { age: workingAge } : {}),
    ...own,
  };
}

/**
 * The address of a page with choices, and of one of its figures.
 *
 * @example pageAddress(respiteSpec, { year: '2023-24' }, 'nights-by-month') // '/respite?year=2023-24#nights-by-month'
 */
export function pageAddress(
  page: AddressedPage,
  choices: Readonly<Record<string, string>>,
  figure?: string,
): string {
  const inPath = pathPartNames(page.path);
  const path = page.path.replaceAll(/\$(\w+)/g, (_, name: string) =>
    encodeURIComponent(choices[name] ?? ''),
  );
  const search: PageSearch = Object.fromEntries(
    Object.entries(choices).filter(([name]) => !inPath.includes(name)),
  );
  return `${path}${writePageSearch(search)}${figure === undefined ? '' : `#${figure}`}`;
}
