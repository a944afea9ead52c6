import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { pageChunks } from './pageChunks.js';
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

const routes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(pageChunks['/'], 'GlancePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/providers',
    component: lazyRouteComponent(pageChunks['/providers'], 'ProvidersPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/providers/$provider',
    component: lazyRouteComponent(pageChunks['/providers/$provider'], 'ProviderPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/locations/$location',
    component: lazyRouteComponent(pageChunks['/locations/$location'], 'LocationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/placements',
    component: lazyRouteComponent(pageChunks['/placements'], 'PlacementsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/home-support',
    component: lazyRouteComponent(pageChunks['/home-support'], 'HomeSupportPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/respite',
    component: lazyRouteComponent(pageChunks['/respite'], 'RespitePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/equality',
    component: lazyRouteComponent(pageChunks['/equality'], 'EqualityPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/outcomes',
    component: lazyRouteComponent(pageChunks['/outcomes'], 'OutcomesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/explore',
    component: lazyRouteComponent(pageChunks['/explore'], 'ExplorePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/data',
    component: lazyRouteComponent(pageChunks['/data'], 'DataPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/playground',
    component: lazyRouteComponent(pageChunks['/playground'], 'PlaygroundPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/pack',
    component: lazyRouteComponent(pageChunks['/pack'], 'PackPage'),
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
