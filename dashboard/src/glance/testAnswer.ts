import type { Figure } from '../figures/figure.js';
import type { Finding } from '../findings/saidOf.js';
import type { CityAtAGlanceQuery } from '../gql/graphql.js';

const exact = (value: number, display = String(value)): Figure => ({
  value,
  display,
  status: 'EXACT',
  reason: null,
  unit: '',
  least: null,
  most: null,
});
const asian = {
  group: { code: 'ASIAN' as const, label: 'Asian' },
  share: exact(9.1, '9.1%'),
  populationShare: exact(17.9, '17.9%'),
};

const ratios = {
  representationRatio: exact(0.51, '0.51'),
  standardisedRatioMark: 'LOWER' as const,
  peopleToParityForAge: exact(41, '41'),
};

/** A finding for tests: of one figure, of everything together unless a key is given. */
export function testFinding(
  kind: Finding['kind'],
  sentence: string,
  measure: string,
  key?: { readonly dimension: string; readonly code: string },
): Finding {
  return {
    kind,
    sentence,
    figures: [{ measure, keys: key ? [key] : [] }],
  };
}

const notRecorded = { share: exact(5.2, '5.2%') };

/** A suppressed figure for tests. */
export const testSuppressed: Figure = {
  value: null,
  display: '*',
  status: 'SUPPRESSED',
  reason: null,
  unit: '',
  least: null,
  most: null,
};

/** An answer of the page for tests, one row wherever one is enough. */
export const testAnswer: CityAtAGlanceQuery = {
  providersNow: {
    totals: { providers: exact(144), locations: exact(204), beds: exact(1985, '1,985') },
  },
  providersChange: {
    rows: [],
    findings: [testFinding('ROSE', 'Providers rose from 137 to 144.', 'providers')],
  },
  providersHistory: { rows: [{ quarter: '2024-01-01', providers: exact(144) }] },
  beds: {
    findings: [
      testFinding(
        'HIGHEST',
        'Care home with nursing, Older people had the most beds: 635.',
        'beds',
      ),
    ],
    rows: [
      {
        kind: { code: 'NURSING', label: 'Care home with nursing' },
        clientGroup: { code: 'OLDER_PEOPLE', label: 'Older people' },
        beds: exact(635),
        occupied: exact(559),
        occupancyRate: exact(88, '88.0%'),
      },
    ],
  },
  placementsNow: { totals: { peopleAtEnd: exact(3720, '3,720'), people: exact(4717, '4,717') } },
  placementsChange: {
    rows: [],
    findings: [
      testFinding('ROSE', 'People on the last day rose from 3,635 to 3,720.', 'peopleAtEnd'),
    ],
  },
  placementsHistory: { rows: [{ quarter: '2024-01-01', peopleAtEnd: exact(3720, '3,720') }] },
  hoursNow: {
    totals: {
      hoursDeliveredPerWeek: exact(14454, '14,454'),
      hoursPlannedPerWeek: exact(15192, '15,192'),
      people: exact(1883, '1,883'),
    },
  },
  hoursHistory: {
    rows: [{ month: '2024-03-01', hoursDeliveredPerWeek: exact(14600, '14,600') }],
  },
  hoursByZone: {
    findings: [],
    rows: [
      {
        zone: { code: 'L1', name: 'Long-term zone 1' },
        quarter: '2024-01-01',
        hoursDeliveredPerWeek: exact(1524, '1,524'),
      },
    ],
  },
  respiteNow: {
    totals: { nights: exact(4756, '4,756'), emergencyNights: exact(1233), people: exact(335) },
  },
  respiteChange: {
    rows: [],
    findings: [testFinding('ROSE', 'Nights rose from 4,496 to 4,756.', 'nights')],
  },
  respiteHistory: { rows: [{ month: '2024-03-01', nights: exact(296) }] },
  respiteNights: {
    findings: [],
    rows: [{ month: '2024-03-01', plannedNights: exact(246), emergencyNights: exact(50) }],
  },
  equalityNow: {
    findings: [
      testFinding(
        'FEWER_THAN_EXPECTED',
        'Asian: fewer people supported than expected for the ages of the group, about 0.62 for each 1 expected.',
        'standardisedRatio',
        { dimension: 'ethnicGroupPublished', code: 'ASIAN' },
      ),
    ],
    notRecorded,
    groups: [{ ...asian, ...ratios, standardisedRatio: exact(0.62, '0.62') }],
  },
  equalityBefore: {
    findings: [],
    notRecorded,
    groups: [{ ...asian, ...ratios, standardisedRatio: exact(0.58, '0.58') }],
  },
  equalityEarlier: { findings: [], notRecorded, groups: [] },
  ratingsChange: {
    rows: [],
    findings: [
      testFinding(
        'FELL',
        'Share of services rated good or outstanding fell from 73.0% to 71.4%.',
        'ratedGoodOrBetter',
      ),
    ],
  },
  occupancyChange: {
    rows: [],
    findings: [testFinding('STEADY', 'Occupancy stayed level.', 'occupancyRate')],
  },
  servicesChange: {
    rows: [],
    findings: [
      testFinding(
        'FELL',
        'Nursing care: people on the last day fell from 455 to 420.',
        'peopleAtEnd',
        {
          dimension: 'serviceType',
          code: 'NURSING_CARE',
        },
      ),
    ],
  },
  zonesChange: {
    rows: [],
    findings: [
      testFinding(
        'ROSE',
        'Hours delivered per week rose from 13,836 to 14,454.',
        'hoursDeliveredPerWeek',
      ),
      testFinding(
        'BELOW_OVERALL',
        'Zone L1 (94.1%) was below the overall share of hours delivered, 95.1%.',
        'shareDelivered',
        {
          dimension: 'zone',
          code: 'L1',
        },
      ),
    ],
  },
  requestsChange: { rows: [], findings: [] },
  reviewsChange: {
    rows: [],
    findings: [
      testFinding(
        'FELL',
        'Reviews completed fell from about 525 to about 185, by at least 62%.',
        'reviews',
      ),
    ],
  },
  ratedLow: {
    nodes: [
      {
        cqcId: '1-demo',
        name: 'Demo House',
        ratingChange: {
          kind: 'WORSE',
          sentence: 'Demo House: requires improvement since 12 June 2023, good before.',
          figures: [{ period: '2023-06-12' }],
        },
      },
    ],
  },
};
