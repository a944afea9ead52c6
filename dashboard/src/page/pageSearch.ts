/** What stands in the address after `?`: plain text under each name. */
export type PageSearch = { readonly [name: string]: string | undefined };

/** Reads the part of an address after `?`; every value stays text, so that `client=1` is not a number. */
export function readPageSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Writes choices as the part of an address after `?`; those without a value are left out. */
export function writePageSearch(search: Readonly<Record<string, unknown>>): string {
  const named = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  // signs that need no escape there, so that a list stays readable
  const text = new URLSearchParams(named)
    .toString()
    .replace(/%(?:2C|3A|3B|2F)/g, decodeURIComponent);
  return text === '' ? '' : `?${text}`;
}
