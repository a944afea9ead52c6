import type { Cube } from './cube.js';
import { demand } from './demand.js';
import { homeSupport } from './homeSupport.js';
import { placements } from './placements.js';
import { population } from './population.js';
import { respite } from './respite.js';
import { serviceFlows } from './flows/serviceFlows.js';
import { supply } from './supply/supply.js';

/** Every subject that can be asked about, in reading order. */
export const cubes: readonly Cube[] = [
  supply,
  placements,
  serviceFlows,
  homeSupport,
  respite,
  demand,
  population,
];
