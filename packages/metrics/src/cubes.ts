import type { Cube } from './cube.js';
import { demand } from './cubes/demand.js';
import { homeSupport } from './cubes/homeSupport.js';
import { placements } from './cubes/placements.js';
import { population } from './cubes/population.js';
import { respite } from './cubes/respite.js';
import { serviceFlows } from './cubes/serviceFlows.js';
import { supply } from './cubes/supply.js';

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
