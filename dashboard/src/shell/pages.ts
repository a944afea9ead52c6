/** A page of the navigation: its place, and its name as a reader sees it. */
export interface Page {
  readonly path: '/';
  readonly name: string;
}

/** The pages that exist, in reading order; the navigation and the page titles are read from it. */
export const pages: readonly Page[] = [{ path: '/', name: 'City at a glance' }];
