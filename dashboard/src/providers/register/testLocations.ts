import type { LocationPartsFragment } from '../../gql/graphql.js';

const home: LocationPartsFragment = {
  cqcId: '1-1',
  name: 'Demo Ash House',
  postcode: 'CV0 1AA',
  active: true,
  beds: 40,
  kind: { code: 'RESIDENTIAL', label: 'Care home without nursing' },
  clientGroup: { code: 'OLDER_PEOPLE', label: 'Older people' },
  rating: { code: 'GOOD', label: 'Good' },
  specialisms: ['Dementia', 'Older People'],
  ward: { onsCode: 'E1', name: 'Bablake' },
  provider: { cqcId: 'P1', name: 'Fictional Ash Ltd' },
};

/** Four made-up places for tests: one with no rating and no beds, one closed. */
export const testLocations: readonly LocationPartsFragment[] = [
  { ...home, occupancy: { onDate: '2024-03-31', vacancies: 3 } },
  {
    ...home,
    cqcId: '1-2',
    name: 'Demo Birch Court 10',
    beds: 60,
    kind: { code: 'NURSING', label: 'Care home with nursing' },
    rating: { code: 'OUTSTANDING', label: 'Outstanding' },
    ward: { onsCode: 'E2', name: 'Wyken' },
    provider: { cqcId: 'P2', name: 'Fictional Birch, Sons "and" Co' },
    occupancy: { onDate: '2024-03-31', vacancies: 0 },
  },
  {
    ...home,
    cqcId: '1-3',
    name: 'Demo Birch Court 9',
    beds: null,
    kind: { code: 'HOME_SUPPORT', label: 'Home support agency' },
    rating: { code: 'NOT_RATED', label: 'Not rated' },
    specialisms: ['Mental Health'],
    ward: null,
    occupancy: null,
  },
  { ...home, cqcId: '1-4', name: '=Demo Cherry', active: false, beds: 10 },
];
