import { type Told, saveRegistered } from '../../cqc/saveRegistered.js';
import type { Layout } from '../../layout.js';
import { registeredLocationChecks } from '../cqc-filters/checks.js';
import { type KnownWards, knowWards } from '../cqc-filters/know.js';
import { parse, type RegisteredLocation } from '../cqc-filters/parse.js';
import { staging } from '../cqc-filters/save.js';
import { dashboardColumns } from './columns.js';
import { read } from './read.js';

const told: Told = {
  ofProvider: ['name', 'registered_on', 'ownership', 'companies_house', 'brand_id', 'brand_name'],
  ofLocation: [
    'provider_id',
    'name',
    'care_home',
    'nursing',
    'beds',
    'kind',
    'client_group',
    'service_types',
    'specialisms',
    'dormant',
    'registered_on',
    'ended_on',
  ],
};

/** Export of the dashboard that the Care Quality Commission gives councils: a row for each location. */
export const cqcDashboard: Layout<RegisteredLocation, KnownWards> = {
  name: 'cqc-dashboard',
  title: 'CQC dashboard export',
  source: 'Care Quality Commission',
  dateOrder: 'month-first',
  columns: {
    required: Object.keys(dashboardColumns),
    optional: [
      'Location HSCA end date',
      'Brand Name',
      'Brand ID',
      'Provider Companies House Number',
    ],
  },
  registerColumns: 'all',
  read,
  know: knowWards,
  parse,
  checks: registeredLocationChecks,
  staging,
  tallies: [{ what: 'active locations', from: 'location', day: null, where: 't.ended_on is null' }],
  save: async (client, load) => {
    const saved = await saveRegistered(client, load, told);
    return {
      ...saved,
      notes: [...saved.notes, 'its ratings have no date of their own and are not kept'],
    };
  },
};
