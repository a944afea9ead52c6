import type { Layout } from './layout.js';
import { homeSupportWeeks } from './layouts/home-support-weeks/layout.js';
import { respiteStays } from './layouts/respite-stays/layout.js';

/** Every kind of file the loader reads, in reading order: one line a layout. */
export const layouts: readonly Layout[] = [homeSupportWeeks, respiteStays];
