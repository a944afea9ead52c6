import { expect, test } from 'vitest';
import { financialYear } from '../periods/financialYear.js';
import { type PageChoices, type SettleWith, settleChosen } from './settleChosen.js';

const page: PageChoices<{ zones: string[] }> = {
  filters: ['year', 'client', 'age'],
  choices: [
    {
      id: 'zone',
      label: 'Zone',
      initial: 'all',
      options: (_, answer) =>
        answer ? ['all', ...answer.zones].map((value) => ({ value, label: value })) : [],
    },
  ],
};
const known: SettleWith<{ zones: string[] }> = {
  search: {},
  pathParts: {},
  years: [financialYear(2023), financialYear(2022)],
  place: 'Example',
  signedIn: false,
  answer: null,
};

test('shows the latest year, everybody and the usual choice where the address is silent', () => {
  const { chosen, unmet } = settleChosen(page, known);
  expect(chosen).toMatchObject({ clientGroup: null, workingAge: null, own: { zone: 'all' } });
  expect(chosen.year.label).toBe('2023/24');
  expect(unmet).toEqual([]);
});

test('follows the address', () => {
  const search = { year: '2022-23', client: 'MEMORY', age: 'AGE_65_PLUS' };
  const { chosen } = settleChosen(page, { ...known, search });
  expect(chosen).toMatchObject({ clientGroup: 'MEMORY', workingAge: 'AGE_65_PLUS' });
  expect(chosen.year.code).toBe('2022-23');
});

test('says in a sentence what the address asks for in vain', () => {
  const search = { year: '1999-00', client: 'EVERYBODY', age: 'toString' };
  expect(settleChosen(page, { ...known, search }).unmet).toEqual([
    'There is no full year of data for 1999-00; this is 2023/24.',
    'There is no client group “EVERYBODY”; this is every client group.',
    'There is no age group “toString”; this is every age.',
  ]);
});

test('believes a choice until the answer knows better', () => {
  const search = { zone: 'L7' };
  expect(settleChosen(page, { ...known, search }).chosen.own['zone']).toBe('L7');
  const settled = settleChosen(page, { ...known, search, answer: { zones: ['L1'] } });
  expect(settled.chosen.own['zone']).toBe('all');
  expect(settled.unmet).toEqual(['Zone: there is no “L7” here; this is all.']);
});

test('leaves a filter alone that the page does not have', () => {
  const { chosen, unmet } = settleChosen(
    { filters: [] },
    { ...known, answer: null, search: { year: '1999-00', client: 'MEMORY' } },
  );
  expect(chosen.clientGroup).toBeNull();
  expect(unmet).toEqual([]);
});
