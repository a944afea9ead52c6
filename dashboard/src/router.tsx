import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { GlancePage } from './glance/GlancePage.js';
import { Shell } from './shell/Shell.js';
import { PageFailed } from './states/PageFailed.js';
import { PageMissing } from './states/PageMissing.js';

const shell = createRootRoute({ component: Shell, notFoundComponent: PageMissing });

const glance = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: GlancePage,
  validateSearch: (search: Record<string, unknown>): { year?: string } =>
    typeof search['year'] === 'string' ? { year: search['year'] } : {},
});

/** Every page and its place; what a page shows stands in its address. */
export const router = createRouter({
  routeTree: shell.addChildren([glance]),
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
