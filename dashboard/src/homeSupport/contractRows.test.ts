import { expect, test } from 'vitest';
import type { ContractHoursPanelFragment } from '../gql/graphql.js';
import { contractRows } from './contractRows.js';
import { testChosen } from './testChosen.js';
import type { Zone } from './zones/zoneChoice.js';

const chosen = testChosen({ term: 'SHORT', zone: 'all' });
const ward = { onsCode: 'N', name: 'North', hexColumn: 0, hexRow: 0 };
const zones: Zone[] = [
  { code: '1', name: 'Zone 1', term: { code: 'SHORT' }, wards: [ward] },
  { code: '1A', name: 'Zone 1A', term: { code: 'SHORT' }, wards: [ward] },
];
const document = { title: 'A paper', meetingOn: '2023-04-11' };
const printed = { document, serviceType: 'short_term', periodTo: null, valueLow: null };

const answer: ContractHoursPanelFragment = {
  zones: { nodes: zones },
  deliveredByZone: {
    rows: [
      {
        zone: { code: '1', name: 'Zone 1' },
        hoursDeliveredPerWeek: {
          value: 900,
          display: '900',
          status: 'ROUNDED',
          reason: null,
          unit: '',
          least: null,
          most: null,
        },
      },
    ],
  },
  deliveredByTerm: { rows: [] },
  publishedContracts: {
    nodes: [
      {
        ...printed,
        measure: 'block_hours',
        zone: '1',
        value: null,
        valueLow: 585,
        valueHigh: 665,
        periodFrom: '2023-04-11',
      },
      {
        ...printed,
        measure: 'block_hours',
        zone: null,
        value: 300,
        valueHigh: null,
        periodFrom: '2024-02-01',
      },
      {
        ...printed,
        measure: 'hours_per_provider',
        zone: null,
        value: null,
        valueLow: 435,
        valueHigh: 561,
        periodFrom: '2024-02-01',
      },
    ],
  },
};

test('takes what is printed of the zone itself, else what is printed of each zone', () => {
  expect(contractRows(answer, chosen)).toMatchObject([
    { name: '1 North', low: 585, high: 665, block: null, later: false },
    { name: '1A North (from 1 February 2024)', low: 435, high: 561, block: 300, later: true },
  ]);
});

test('gives a contract that begins later no hours of the zone before it', () => {
  const [running, later] = contractRows(answer, chosen);
  expect(running?.delivered.display).toBe('900');
  expect(later?.delivered.status).toBe('NOT_AVAILABLE');
});

test('takes the contracts themselves where staff see them, and leaves out those that have ended', () => {
  const contract = { blockHoursPerWeek: 300, hoursPerWeekLow: 435, hoursPerWeekHigh: 561 };
  const rows = contractRows(
    {
      ...answer,
      contracts: {
        nodes: [
          { ...contract, zone: { code: '1' }, startOn: '2017-02-01', endOn: '2020-03-31' },
          { ...contract, zone: { code: '1A' }, startOn: '2024-05-06', endOn: null },
        ],
      },
    },
    { ...chosen, signedIn: true },
  );
  expect(rows.map(({ name }) => name)).toEqual(['1A North (from 6 May 2024)']);
});
