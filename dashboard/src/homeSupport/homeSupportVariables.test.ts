import { expect, test } from 'vitest';
import { homeSupportVariables } from './homeSupportVariables.js';
import { testChosen } from './testChosen.js';

test('asks for the year, the year before and up to three loaded years', () => {
  expect(homeSupportVariables(testChosen({ term: 'LONG', zone: 'all' }))).toMatchObject({
    chosen: { date: { from: '2023-04-01', to: '2024-03-31' }, term: { in: ['LONG'] } },
    chosenBefore: { date: { from: '2022-04-01', to: '2023-03-31' } },
    history: { date: { from: '2022-04-01', to: '2024-03-31' } },
    hasBefore: true,
    byWeek: false,
  });
});

test('leaves the term out where a zone is chosen, to stay within four dimensions', () => {
  const { chosen } = homeSupportVariables(testChosen({ term: 'LONG', zone: 'LONG-L6' }));
  expect(chosen).toMatchObject({ zone: { in: ['L6'] } });
  expect(chosen).not.toHaveProperty('term');
});

test('forgets a zone of another term than the chosen one', () => {
  const { chosen } = homeSupportVariables(testChosen({ term: 'SHORT', zone: 'LONG-L6' }));
  expect(chosen).toMatchObject({ term: { in: ['SHORT'] } });
  expect(chosen).not.toHaveProperty('zone');
});

test('asks contracts about everyone, whoever is chosen, for the zones that are shown', () => {
  const { zonesTerm, everyZone } = homeSupportVariables({
    ...testChosen({ term: 'LONG', zone: 'all' }),
    clientGroup: 'SENSORY',
  });
  expect(zonesTerm).toBe('LONG');
  expect(everyZone).toHaveProperty('clientGroup');
});
