import { expect, test } from 'vitest';
import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';
import { placementsRoom } from './placementsRoom.js';
import { placementsVariables } from './placementsVariables.js';

const years = [financialYear(2023), financialYear(2022)] as const;
const chosen: Chosen = {
  year: years[0],
  years,
  place: 'Testing Council',
  clientGroup: null,
  workingAge: null,
  own: { service: 'LONG', city: 'ALL', count: 'IN_PLACE', moves: 'ALL' },
  signedIn: false,
};
const everything: Chosen = {
  ...chosen,
  clientGroup: 'SENSORY',
  workingAge: 'AGE_18_64',
  own: { ...chosen.own, city: 'OUT' },
};

test('asks for the year, the year before and up to three loaded years', () => {
  expect(placementsVariables(chosen)).toMatchObject({
    chosen: { date: { from: '2023-04-01', to: '2024-03-31' }, term: { in: ['LONG'] } },
    twoYears: { date: { from: '2022-04-01', to: '2024-03-31' } },
    history: { date: { from: '2022-04-01', to: '2024-03-31' } },
    hasBefore: true,
  });
});

test('asks each split without its own filter, and moves for people alone', () => {
  const { byClient, byAge, byCity, moves } = placementsVariables(everything);
  expect(byClient).not.toHaveProperty('clientGroup');
  expect(byAge).not.toHaveProperty('workingAge');
  expect(byCity).not.toHaveProperty('city');
  expect(moves).toEqual({
    date: { from: '2023-04-01', to: '2024-03-31' },
    clientGroup: { in: ['SENSORY'] },
    workingAge: { in: ['AGE_18_64'] },
  });
});

test('sets one chosen service beside the others', () => {
  const { byService, chosen: where } = placementsVariables({
    ...chosen,
    own: { ...chosen.own, service: 'NURSING_CARE' },
  });
  expect(where.serviceType).toEqual({ in: ['NURSING_CARE'] });
  expect(byService).not.toHaveProperty('serviceType');
});

test('asks the public nothing of more than four dimensions', () => {
  expect(placementsRoom(chosen)).toEqual({ overTime: true, byService: true, byCity: true });
  expect(placementsRoom(everything)).toEqual({ overTime: false, byService: false, byCity: false });
  expect(placementsVariables(everything)).toMatchObject({
    roomOverTime: false,
    roomByService: false,
    roomByServiceBefore: false,
    roomByCity: false,
  });
  expect(placementsRoom({ ...everything, signedIn: true }).byService).toBe(true);
});
