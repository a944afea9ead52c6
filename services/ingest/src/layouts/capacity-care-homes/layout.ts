import type { Layout } from '../../layout.js';
import { careHomeCapacityChecks } from './checks.js';
import { type KnownLocations, knowLocations } from '../../capacity/knownLocations.js';
import { type CareHomeCapacity, parse } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** NHS Capacity Tracker, care homes: beds, residents and vacancies as each home reports them. */
export const capacityCareHomes: Layout<CareHomeCapacity, KnownLocations> = {
  name: 'capacity-care-homes',
  title: 'Capacity Tracker: care homes',
  source: 'NHS Capacity Tracker',
  dateOrder: 'day-first',
  columns: {
    required: ['cqcid', 'maxcapacity', 'usedbeds', 'declaredvacancies', 'lastupdatedutc'],
    optional: [
      'location',
      'parentorganisation',
      'lrf',
      'localauthority',
      'region',
      'icb',
      'subicb',
      'odscode',
      'covidresidentstotal',
      'isacceptingadmissions',
      'admissionstatus',
      'overallstatus',
      'workforcestatus',
      'nursesemployed',
      'nursesabsentgeneral',
      'nursesabsentcovid',
      'careworkersemployed',
      'careworkersabsentgeneral',
      'careworkersabsentcovid',
      'noncareworkersemployed',
      'noncareworkersabsentgeneral',
      'noncareworkersabsentcovid',
      'agencynursesemployed',
      'agencycareworkersemployed',
      'agencynoncareworkersemployed',
      'hourspaid',
      'hoursovertime',
      'hoursagency',
      'hoursabsence',
      'daysabsence',
      'lastupdatedbst',
    ],
  },
  registerColumns: 'all',
  read,
  know: knowLocations,
  parse,
  checks: careHomeCapacityChecks,
  staging,
  save,
};
