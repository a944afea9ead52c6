export { type CityOptions, writeCity } from './writeCity.js';
