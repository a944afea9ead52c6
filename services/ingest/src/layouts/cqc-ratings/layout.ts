import type { Layout } from '../../layout.js';
import { ratingRowChecks } from './checks.js';
import { parse, type RatingRow } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** Latest ratings of the Care Quality Commission: a row for each location, service group and key question. */
export const cqcRatings: Layout<RatingRow> = {
  name: 'cqc-ratings',
  title: 'CQC latest ratings',
  source: 'Care Quality Commission',
  dateOrder: 'day-first',
  columns: {
    required: [
      'Location ID',
      'Location Name',
      'Care Home?',
      'Location Local Authority',
      'Service / Population Group',
      'Domain',
      'Latest Rating',
      'Publication Date',
      'Provider ID',
      'Provider Name',
    ],
    optional: [
      'Location ODS Code',
      'Location Type',
      'Location Primary Inspection Category',
      'Location Street Address',
      'Location Address Line 2',
      'Location City',
      'Location Post Code',
      'Location Region',
      'Location NHS Region',
      'Location ONSPD CCG Code',
      'Location ONSPD CCG',
      'Location Commissioning CCG Code',
      'Location Commissioning CCG Name',
      'Report Type',
      'Inherited Rating (Y/N)',
      'URL',
      'Brand ID',
      'Brand Name',
    ],
  },
  registerColumns: 'all',
  read,
  parse,
  checks: ratingRowChecks,
  staging,
  save,
};
