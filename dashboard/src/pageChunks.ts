import { loadChartDrawing } from './charts/panel/loadChartDrawing.js';

/**
 * The places of the pages; each page is a chunk of its own.
 *
 * Where a page draws, ECharts is fetched beside it, so that it is there when the figures are.
 */
export const pageChunks = {
  '/': () => besideCharts(import('./glance/GlancePage.js')),
  '/providers': () => besideCharts(import('./providers/ProvidersPage.js')),
  '/providers/$provider': () => besideCharts(import('./providers/one/ProviderPage.js')),
  '/locations/$location': () => besideCharts(import('./providers/one/LocationPage.js')),
  '/placements': () => besideCharts(import('./placements/PlacementsPage.js')),
  '/home-support': () => besideCharts(import('./homeSupport/HomeSupportPage.js')),
  '/respite': () => besideCharts(import('./respite/RespitePage.js')),
  '/equality': () => besideCharts(import('./equality/EqualityPage.js')),
  '/outcomes': () => besideCharts(import('./outcomes/OutcomesPage.js')),
  '/explore': () => besideCharts(import('./explore/ExplorePage.js')),
  '/data': () => import('./data/DataPage.js'),
  '/playground': () => import('./playground/PlaygroundPage.js'),
  '/pack': () => besideCharts(import('./pack/PackPage.js')),
} as const;

function besideCharts<Page>(page: Promise<Page>): Promise<Page> {
  // whoever draws asks again, and is told there if it cannot be had
  loadChartDrawing().catch(() => {});
  return page;
}
