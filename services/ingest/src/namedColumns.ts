import { FileError } from './fileError.js';
import { headingKey } from './headingKey.js';
import type { Layout } from './layout.js';
import { holdsPeople } from './personal/holdsPeople.js';
import { isIdentifyingColumn, isIdentifyingWord } from './personal/identifyingColumns.js';

/** The keys of the headings that a layout names, each with the name as the layout writes it. */
export function namesOf({ columns }: Pick<Layout, 'columns'>): ReadonlyMap<string, string> {
  return new Map(
    [...columns.required, ...columns.optional].map((name) => [headingKey(name), name]),
  );
}

/**
 * Where the columns stand that may be read, by the key of their heading.
 *
 * Of a file about people these are the columns that its layout names, without those that identify a person; a reader of
 * registers and statistics makes its own columns, which are all there.
 *
 * @throws FileError where a heading that is read stands twice
 */
export function namedColumns(
  header: readonly string[],
  layout: Pick<Layout, 'columns' | 'registerColumns'>,
): ReadonlyMap<string, number> {
  const names = namesOf(layout);
  const mayBeRead = holdsPeople(layout)
    ? (key: string) => names.has(key) && !isIdentifyingColumn(key)
    : (key: string) => key !== '';
  const places = new Map<string, number>();
  for (const [place, heading] of header.entries()) {
    const key = headingKey(heading);
    if (!mayBeRead(key)) continue;
    const first = places.get(key);
    if (first !== undefined && names.has(key))
      throw new FileError(
        `the heading ${names.get(key)} stands twice, over columns ${first + 1} and ${place + 1}: leave one of them out, as the two may differ`,
      );
    places.set(key, place);
  }
  return places;
}

/**
 * The headings as they may be repeated: of a file about people only names that the layout has, and those of identifiers, as
 * any other heading may be a person's cell that slipped into the first row. Others are named by their place.
 */
export function sayableHeadings(
  header: readonly string[],
  layout: Pick<Layout, 'columns' | 'registerColumns'>,
): readonly string[] {
  if (!holdsPeople(layout)) return header;
  const names = namesOf(layout);
  return header.map((heading, place) =>
    names.has(headingKey(heading)) || isIdentifyingWord(heading)
      ? heading.trim()
      : `column ${place + 1}`,
  );
}
