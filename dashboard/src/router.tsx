import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { type PageSearch, readPageSearch, writePageSearch } from './page/pageSearch.js';
import { Shell } from './shell/Shell.js';
import { PageFailed } from './states/PageFailed.js';
import { PageMissing } from './states/PageMissing.js';

const shell = createRootRoute({
  component: Shell,
  notFoundComponent: PageMissing,
  validateSearch: (search: Record<string, unknown>): PageSearch => search as PageSearch,
});

const getParentRoute = () => shell;

// each page is a chunk of its own
const routes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./glance/GlancePage.js'), 'GlancePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/providers',
    component: lazyRouteComponent(() => import('./providers/ProvidersPage.js'), 'ProvidersPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/providers/$provider',
    component: lazyRouteComponent(() => import('./providers/ProviderPage.js'), 'ProviderPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/locations/$location',
    component: lazyRouteComponent(() => import('./providers/LocationPage.js'), 'LocationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/placements',
    component: lazyRouteComponent(() => import('./placements/PlacementsPage.js'), 'PlacementsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/home-support',
    component: lazyRouteComponent(
      () => import('./homeSupport/HomeSupportPage.js'),
      'HomeSupportPage',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/respite',
    component: lazyRouteComponent(() => import('./respite/RespitePage.js'), 'RespitePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/equality',
    component: lazyRouteComponent(() => import('./equality/EqualityPage.js'), 'EqualityPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/outcomes',
    component: lazyRouteComponent(() => import('./outcomes/OutcomesPage.js'), 'OutcomesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/explore',
    component: lazyRouteComponent(() => import('./explore/ExplorePage.js'), 'ExplorePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/data',
    component: lazyRouteComponent(() => import('./data/DataPage.js'), 'DataPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/playground',
    component: lazyRouteComponent(() => import('./playground/PlaygroundPage.js'), 'PlaygroundPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/pack',
    component: lazyRouteComponent(() => import('./pack/PackPage.js'), 'PackPage'),
  }),
] as const;

/** Every page and its place; what a page shows stands in its address. */
export const router = createRouter({
  routeTree: shell.addChildren(routes),
  parseSearch: readPageSearch,
  stringifySearch: writePageSearch,
  defaultErrorComponent: PageFailed,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
