import type { Layout } from '../../layout.js';
import { registeredLocationChecks } from './checks.js';
import { type KnownWards, knowWards } from './know.js';
import { parse, type RegisteredLocation } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** Care directory with filters of the Care Quality Commission: a row for each location, with its provider, services and beds. */
export const cqcFilters: Layout<RegisteredLocation, KnownWards> = {
  name: 'cqc-filters',
  title: 'CQC care directory with filters',
  source: 'Care Quality Commission',
  dateOrder: 'day-first',
  columns: {
    required: [
      'Location ID',
      'Location HSCA start date',
      'Care home?',
      'Location Name',
      'Care homes beds',
      'Location Local Authority',
      'Provider ID',
      'Provider Name',
    ],
    optional: [
      'Dormant (Y/N)',
      'Location ODS Code',
      'Location Latest Overall Rating',
      'Publication Date',
      'Inherited Rating (Y/N)',
      'Location Postal Code',
      'Location Latitude',
      'Location Longitude',
      'Brand ID',
      'Brand Name',
      'Provider Companies House Number',
      'Provider Charity Number',
      'Provider HSCA start date',
      'Provider Type/Sector',
      'Provider Ownership Type',
      'Location Status',
      'Location HSCA End Date',
      'Location Ward Code',
      'Location Dual Registered',
      'Primary ID (Dual registration locations)',
      'HSCA Predecessor',
      'HSCA Successor',
    ],
  },
  registerColumns: 'all',
  read,
  know: knowWards,
  parse,
  checks: registeredLocationChecks,
  staging,
  tallies: [{ what: 'active locations', from: 'location', day: null, where: 't.ended_on is null' }],
  save,
};
