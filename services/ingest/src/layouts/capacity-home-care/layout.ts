import { type KnownLocations, knowLocations } from '../../capacity/knownLocations.js';
import type { Layout } from '../../layout.js';
import { homeCareCapacityChecks } from './checks.js';
import { type HomeCareCapacity, parse } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** NHS Capacity Tracker, home care: people supported and hours to spare as each agency reports them. */
export const capacityHomeCare: Layout<HomeCareCapacity, KnownLocations> = {
  name: 'capacity-home-care',
  title: 'Capacity Tracker: home care',
  source: 'NHS Capacity Tracker',
  dateOrder: 'day-first',
  columns: {
    required: [
      'cqcid',
      'cqcsurveylastupdatedutc',
      'serviceusercount',
      'canprovidermorehours',
      'extrahourscount',
    ],
    optional: [
      'subicbname',
      'icbname',
      'regionname',
      'laname',
      'lrfname',
      'laregionname',
      'location',
      'odscode',
      'cqcsurveylastupdatedbst',
      'cqccareworkersemployed',
      'cqccareworkersabsent',
      'confirmedsave',
      'hourspaiddomcare',
      'hoursovertimedomcare',
      'hoursagencydomcare',
      'hoursabsencedomcare',
      'daysabsencedomcare',
      'usersnhsla',
      'usersselffunded',
      'returnedpocpercent',
    ],
  },
  registerColumns: 'all',
  read,
  know: knowLocations,
  parse,
  checks: homeCareCapacityChecks,
  staging,
  save,
};
