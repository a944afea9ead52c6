import type { Layout } from './layout.js';
import { ascofCsv } from './layouts/ascof-csv/layout.js';
import { ascofLong } from './layouts/ascof-long/layout.js';
import { ascofOds } from './layouts/ascof-ods/layout.js';
import { capacityCareHomes } from './layouts/capacity-care-homes/layout.js';
import { capacityHomeCare } from './layouts/capacity-home-care/layout.js';
import { contracts } from './layouts/contracts/layout.js';
import { cqcApi } from './layouts/cqc-api/layout.js';
import { cqcDashboard } from './layouts/cqc-dashboard/layout.js';
import { cqcDirectory } from './layouts/cqc-directory/layout.js';
import { cqcFilters } from './layouts/cqc-filters/layout.js';
import { cqcRatings } from './layouts/cqc-ratings/layout.js';
import { marketGaps } from './layouts/market-gaps/layout.js';
import { population } from './layouts/population/layout.js';
import { publishedDocuments } from './layouts/published-documents/layout.js';
import { publishedFigures } from './layouts/published-figures/layout.js';
import { riskLevels } from './layouts/risk-levels/layout.js';
import { wardBoundaries } from './layouts/ward-boundaries/layout.js';
import { zones } from './layouts/zones/layout.js';
import { cld } from './layouts/cld/layout.js';
import { homeSupportWeeks } from './layouts/home-support-weeks/layout.js';
import { respiteStays } from './layouts/respite-stays/layout.js';

/** Every kind of file the loader reads, in reading order: one line a layout. */
export const layouts: readonly Layout[] = [
  wardBoundaries,
  cqcFilters,
  cqcDashboard,
  cqcApi,
  cqcDirectory,
  cqcRatings,
  capacityCareHomes,
  capacityHomeCare,
  zones,
  contracts,
  riskLevels,
  cld,
  homeSupportWeeks,
  respiteStays,
  population,
  ascofOds,
  ascofCsv,
  ascofLong,
  publishedDocuments,
  publishedFigures,
  marketGaps,
];
