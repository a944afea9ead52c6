import type { Figure } from '../figures/figure.js';
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
  providersBefore: { totals: { providers: exact(137) } },
  providersHistory: { rows: [{ quarter: '2024-01-01', providers: exact(144) }] },
  beds: {
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
  placementsBefore: { totals: { peopleAtEnd: exact(3635, '3,635') } },
  placementsHistory: { rows: [{ quarter: '2024-01-01', peopleAtEnd: exact(3720, '3,720') }] },
  hoursNow: {
    totals: {
      hoursDeliveredPerWeek: exact(14454, '14,454'),
      hoursPlannedPerWeek: exact(15192, '15,192'),
      people: exact(1883, '1,883'),
    },
  },
  hoursBefore: { totals: { hoursDeliveredPerWeek: exact(13836, '13,836') } },
  hoursHistory: {
    rows: [{ month: '2024-03-01', hoursDeliveredPerWeek: exact(14600, '14,600') }],
  },
  hoursByZone: {
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
  respiteBefore: { totals: { nights: exact(4496, '4,496') } },
  respiteHistory: { rows: [{ month: '2024-03-01', nights: exact(296) }] },
  respiteNights: {
    rows: [{ month: '2024-03-01', plannedNights: exact(246), emergencyNights: exact(50) }],
  },
  equalityNow: {
    notRecorded,
    groups: [{ ...asian, ...ratios, standardisedRatio: exact(0.62, '0.62') }],
  },
  equalityBefore: {
    notRecorded,
    groups: [{ ...asian, ...ratios, standardisedRatio: exact(0.58, '0.58') }],
  },
  equalityEarlier: { notRecorded, groups: [] },
  marketNow: {
    totals: { ratedGoodOrBetter: exact(71.4, '71.4%'), occupancyRate: exact(88.7, '88.7%') },
  },
  marketBefore: {
    totals: { ratedGoodOrBetter: exact(73, '73.0%'), occupancyRate: exact(88.7, '88.7%') },
  },
  servicesNow: { rows: [service('NURSING_CARE', 'Nursing care', 420)] },
  servicesBefore: { rows: [service('NURSING_CARE', 'Nursing care', 455)] },
  zonesNow: {
    rows: [zone('L1', 1524, 94.1), zone('L2', 1600, 97)],
    totals: { shareDelivered: exact(95.1, '95.1%'), shareMissed: exact(1, '1.0%') },
  },
  zonesBefore: {
    rows: [zone('L1', 1500, 95), zone('L2', 1400, 97.5)],
    totals: { shareDelivered: exact(95.4, '95.4%'), shareMissed: exact(1, '1.0%') },
  },
  emergencyBefore: { totals: { emergencyNights: testSuppressed } },
  ratedLow: {
    nodes: [
      {
        id: '1-demo',
        name: 'Demo House',
        ratings: [
          rating('2023-06-12', 'REQUIRES_IMPROVEMENT', 'Requires improvement'),
          rating('2021-02-03', 'GOOD', 'Good'),
        ],
      },
    ],
  },
};

function service(code: 'NURSING_CARE', label: string, people: number) {
  return { serviceType: { code, label }, peopleAtEnd: exact(people) };
}

function zone(code: string, hours: number, share: number) {
  return {
    zone: { code, name: `Zone ${code}` },
    hoursDeliveredPerWeek: exact(hours, hours.toLocaleString('en-GB')),
    shareDelivered: exact(share, `${share.toFixed(1)}%`),
  };
}

function rating(publishedOn: string, code: 'GOOD' | 'REQUIRES_IMPROVEMENT', label: string) {
  return {
    publishedOn,
    keyQuestion: { code: 'OVERALL' as const },
    rating: { code, label },
  };
}
