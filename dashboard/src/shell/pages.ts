/** A page of the navigation: its place, and its name as a reader sees it. */
export interface Page {
  readonly path:
    | '/'
    | '/providers'
    | '/placements'
    | '/home-support'
    | '/respite'
    | '/equality'
    | '/outcomes'
    | '/explore'
    | '/data'
    | '/playground';
  readonly name: string;
}

/** The ten pages in reading order; the navigation is read from it. */
export const pages: readonly Page[] = [
  { path: '/', name: 'City at a glance' },
  { path: '/providers', name: 'Providers' },
  { path: '/placements', name: 'Placements' },
  { path: '/home-support', name: 'Home support' },
  { path: '/respite', name: 'Respite' },
  { path: '/equality', name: 'Equality' },
  { path: '/outcomes', name: 'Outcomes' },
  { path: '/explore', name: 'Explore' },
  { path: '/data', name: 'Data' },
  { path: '/playground', name: 'Playground' },
];
