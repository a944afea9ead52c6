import { pageChunks } from './pageChunks.js';

/** The path of a page, as the router names it. */
export type PagePath = keyof typeof pageChunks;

/**
 * The page that stands at an address; null where there is none.
 *
 * @example pathOfPage('/providers/1-101') // '/providers/$provider'
 */
export function pathOfPage(address: string): PagePath | null {
  const asked = partsOf(address);
  const paths = Object.keys(pageChunks) as PagePath[];
  return (
    paths.find((path) => {
      const named = partsOf(path);
      return (
        named.length === asked.length &&
        named.every((part, index) => part.startsWith('$') || part === asked[index])
      );
    }) ?? null
  );
}

function partsOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}
