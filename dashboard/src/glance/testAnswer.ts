import type { Figure } from '../figures/figure.js';
import type { CityAtAGlanceQuery } from '../gql/graphql.js';

const exact = (value: number, display = String(value)): Figure => ({
  value,
  display,
  status: 'EXACT',
  unit: '',
});
const asian = {
  group: { code: 'ASIAN' as const, label: 'Asian' },
  share: exact(9.1, '9.1%'),
  populationShare: exact(17.9, '17.9%'),
};

const notRecorded = { share: exact(5.2, '5.2%') };

/** A suppressed figure for tests. */
export const testSuppressed: Figure = {
  value: null,
  display: '*',
  status: 'SUPPRESSED',
  unit: '',
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
  equalityNow: { notRecorded, groups: [{ ...asian, representationRatio: exact(0.51, '0.51') }] },
  equalityBefore: { notRecorded, groups: [{ ...asian, representationRatio: exact(0.48, '0.48') }] },
  equalityEarlier: { notRecorded, groups: [] },
};
