import type { Figure } from '../figures/figure.js';
import type { BedsRow } from './bars/bedsByServiceTypeChart.js';
import type { HoursByZoneRow } from './bars/hoursByZoneChart.js';
import type { RepresentationRow } from './intervals/representationChart.js';
import type { RespiteNightsRow } from './lines/respiteNightsByMonthChart.js';

/** Figures for tests of charts: an exact one, a rounded one, a suppressed one, one that is not available. */
export const testFigures = {
  exact: (value: number, display = value.toLocaleString('en-GB')): Figure => ({
    value,
    display,
    status: 'EXACT',
    reason: null,
    unit: '',
    least: null,
    most: null,
  }),
  rounded: (value: number, display = value.toLocaleString('en-GB')): Figure => ({
    value,
    display,
    status: 'ROUNDED',
    reason: null,
    unit: '',
    least: null,
    most: null,
  }),
  suppressed: {
    value: null,
    display: '*',
    status: 'SUPPRESSED',
    reason: null,
    unit: '',
    least: null,
    most: null,
  } as Figure,
  missing: {
    value: null,
    display: '–',
    status: 'NOT_AVAILABLE',
    reason: null,
    unit: '',
    least: null,
    most: null,
  } as Figure,
};

const { exact, rounded, suppressed, missing } = testFigures;

/** Rows for the tests of the beds chart: one kind of service has not reported. */
export const testBedsRows: readonly BedsRow[] = [
  {
    kind: 'Care home without nursing',
    clientGroup: 'Older people',
    beds: exact(640),
    occupied: exact(544),
    occupancyRate: exact(85, '85.0%'),
  },
  {
    kind: 'Care home with nursing',
    clientGroup: 'Older people',
    beds: exact(1120, '1,120'),
    occupied: exact(1030, '1,030'),
    occupancyRate: exact(92, '92.0%'),
  },
  {
    kind: 'Care home without nursing',
    clientGroup: 'Mental health',
    beds: exact(48),
    occupied: missing,
    occupancyRate: missing,
  },
  {
    kind: 'Home support',
    clientGroup: 'Not known',
    beds: exact(0),
    occupied: missing,
    occupancyRate: missing,
  },
];

/** Rows for the tests of the respite chart: one month is suppressed. */
export const testRespiteNightsRows: readonly RespiteNightsRow[] = [
  { month: '2023-04-01', plannedNights: rounded(210), emergencyNights: rounded(60) },
  { month: '2023-05-01', plannedNights: suppressed, emergencyNights: suppressed },
  { month: '2023-06-01', plannedNights: rounded(185), emergencyNights: rounded(75) },
];

/** Rows for the tests of the representation chart: one group is suppressed, one is not known in the population. */
export const testRepresentationRows: readonly RepresentationRow[] = [
  {
    group: { code: 'ASIAN', label: 'Asian' },
    share: rounded(9.1, '9.1%'),
    populationShare: exact(17.9, '17.9%'),
    representationRatio: rounded(0.51, '0.51'),
  },
  {
    group: { code: 'WHITE_BRITISH', label: 'White British' },
    share: rounded(72.4, '72.4%'),
    populationShare: exact(57.3, '57.3%'),
    representationRatio: rounded(1.26, '1.26'),
  },
  {
    group: { code: 'MIXED', label: 'Mixed' },
    share: suppressed,
    populationShare: exact(2.2, '2.2%'),
    representationRatio: suppressed,
  },
  {
    group: { code: 'ARAB', label: 'Arab' },
    share: rounded(1.2, '1.2%'),
    populationShare: missing,
    representationRatio: missing,
  },
];

/** Rows for the tests of the zones chart: one quarter is suppressed, and a zone of another term has nothing to show. */
export const testHoursByZoneRows: readonly HoursByZoneRow[] = [
  zoneRow('L10', '2023-10-01', rounded(1500, '1,500')),
  zoneRow('L10', '2024-01-01', rounded(1620, '1,620')),
  zoneRow('L2', '2023-10-01', suppressed),
  zoneRow('L2', '2024-01-01', rounded(1380, '1,380')),
  zoneRow('N1', '2023-10-01', suppressed),
  zoneRow('N1', '2024-01-01', suppressed),
];

function zoneRow(code: string, quarter: string, hoursPerWeek: Figure): HoursByZoneRow {
  return { zone: { code, name: `Zone ${code}` }, quarter, hoursPerWeek };
}
