export { cityChecks } from './checks/cityChecks.js';
export type { WrittenFile } from './output/files.js';
export { type CityOptions, writeCity } from './writeCity.js';
